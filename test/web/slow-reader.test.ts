/** Whoever asks and doesn't take the answer. */
import { once } from "node:events";
import { connect } from "node:net";
import { promisify } from "node:util";
import express from "express";
import { expect, test } from "vitest";
import { httpServer } from "../../src/web/http-server.ts";
import { until } from "../support/until.ts";

test("a reader who takes no byte of an answer for long is left, and so is the memory it held", async () => {
  const app = express();
  app.get("/long", (_request, response) => void response.end(Buffer.alloc(20_000_000)));
  const server = httpServer(app, () => undefined, 300).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const connections = promisify(server.getConnections.bind(server));

  const reader = connect(port, "127.0.0.1").on("error", () => {});
  reader.pause();
  reader.write("GET /long HTTP/1.1\r\nHost: news.example\r\n\r\n");
  await until(async () => (await connections()) === 1);

  await until(async () => (await connections()) === 0);
  expect(reader.bytesRead).toBeLessThan(20_000_000);
  reader.destroy();
  server.close();
});
