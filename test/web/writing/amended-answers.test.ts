import express from "express";
import request from "supertest";
import { expect, test } from "vitest";
import { amendedAnswers } from "../../../src/web/writing/amended-answers.ts";

test("the headers that an answer begins with arrive, and no copy of it is kept", async () => {
  const app = express()
    .use(amendedAnswers)
    .get("/", (_request, response) => void response.writeHead(404, "No mill", { "X-Mill": "drained" }).end());

  const answer = await request(app).get("/");

  expect(answer.status).toBe(404);
  expect(answer.headers["x-mill"]).toBe("drained");
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("no CDN keeps one either", async () => {
  const app = express()
    .use(amendedAnswers)
    .get("/", (_request, response) => void response.set("CDN-Cache-Control", "max-age=300").end());

  const { headers } = await request(app).get("/");

  expect([headers["cache-control"], headers["cdn-cache-control"]]).toEqual(["no-store", undefined]);
});
