import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { events } from "../../../src/web/writing/events.ts";
import { listening } from "../../support/listening.ts";

/** Hands out what is to be told only when the test says so. */
async function aStream() {
  let hear = (): void => {};
  let answer = (_state: object): void => {};
  const asked = new Promise<void>((resolve) => {
    hear = resolve;
  });
  const known = new Promise<object>((resolve) => {
    answer = resolve;
  });
  const stream = events(() => {
    hear();
    return known;
  });
  const faults: unknown[] = [];
  const app = express().get("/", (request, response, next) => {
    response.on("error", (fault) => faults.push(fault));
    return stream.listen(request, response, next);
  });
  const server = await listening(app);
  onTestFinished(() => server.close());
  return { stream, faults, server, asked, answer: (state: object) => answer(state) };
}

test("nothing is told any more once the streams are closed", async () => {
  const { stream, faults, server, asked, answer } = await aStream();
  const listener = fetch(server.origin);
  await asked;
  const telling = stream.tell();

  stream.close();
  answer({ problems: [] });
  await telling;

  expect(await (await listener).text()).toBe("retry: 250\n\n");
  expect(faults).toEqual([]);
});

test("whoever comes after that is not kept waiting", async () => {
  const { stream, server } = await aStream();
  stream.close();

  const told = await (await fetch(server.origin)).text();

  expect(told).toBe("");
});

test("whoever asks for the head of it only is answered at once", async () => {
  const { server } = await aStream();

  const told = await server.raw("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

  expect(told).toContain("Content-Type: text/event-stream");
});
