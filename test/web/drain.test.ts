import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { drain, farewell } from "../../src/web/drain.ts";

// The limit after which all lines are cut never comes: what ends here, ends by itself.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("nobody is waited for when nobody is connected", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());

  await farewell(server);

  expect(server.listening).toBe(true);
});

test("newcomers are let in while anybody is connected", async () => {
  const server = createServer((_request, response) => response.end("come in")).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = Object(server.address());
  const line = connect(port, "127.0.0.1");
  await once(server, "connection");

  const left = farewell(server);
  const newcomer = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
  line.destroy();
  await left;

  expect(await newcomer.text()).toBe("come in");
});

test("whoever stays connected is not waited for without end", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = Object(server.address());
  const line = connect(port, "127.0.0.1");
  onTestFinished(() => {
    line.destroy();
    server.close();
  });
  await once(server, "connection");

  const left = farewell(server);
  vi.advanceTimersByTime(5_000);

  await left;
});

test("a reader whose answer was under way gets all of it, and then the line is closed", async () => {
  const server = createServer({ keepAliveTimeout: 0 }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = Object(server.address());
  const socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  const [, response]: [unknown, ServerResponse] = Object(await once(server, "request"));
  response.write("first half, ");

  const drained = drain(server);
  response.end("second half");
  const bytes = Buffer.concat(await socket.toArray()).toString();
  await drained;

  expect(bytes).toContain("first half, ");
  expect(bytes).toContain("second half");
});

test("a reader who never finishes is not waited for without end", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = Object(server.address());
  const socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await once(server, "request");

  const drained = drain(server);
  vi.advanceTimersByTime(10_000);
  await drained;

  expect(await socket.toArray()).toEqual([]);
});

test("a line on which nothing was asked lasts as long as the caller says", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const line = connect(Object(server.address()).port, "127.0.0.1");
  await once(server, "connection");

  const drained = drain(server, 200);
  const cut = once(line, "close");
  await vi.advanceTimersByTimeAsync(200);
  await drained;

  expect(await cut).toEqual([false]);
});
