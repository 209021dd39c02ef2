/** The end of main.ts: who is there is answered, and the process leaves. */
import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { aReaderHalfway } from "./support/a-reader-halfway.ts";
import { aStartedServer, originOf } from "./support/a-started-server.ts";
import { rawAnswer } from "./support/raw-answer.ts";

describe("a server that is told to stop", () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    test(`by ${signal} answers who is there to the end, and no one else`, async () => {
      const server = aStartedServer();
      const reader = await aReaderHalfway(server);
      const origin = await originOf(server);

      server.process.kill(signal);
      await server.hears(/answering who is still here/);
      const newcomer = fetch(origin);
      await expect(newcomer).rejects.toThrow();
      const answer = rawAnswer(await reader.finish());

      expect(answer.status).toBe(200);
      expect(answer.headers["connection"]).toBe("close");
      expect(answer.body.toString()).toContain("Tide mill to be drained");
      expect(await server.exitCode).toBe(0);
    });
  }

  test("tells a load balancer so, as long as anybody is connected, and then ends", async () => {
    const server = aStartedServer({ NODE_ENV: "production", HOST: "127.0.0.1" });
    const reader = await aReaderHalfway(server);
    const origin = await originOf(server);

    server.process.kill("SIGTERM");
    await server.hears(/answering who is still here/);
    const ready = await fetch(`${origin}/readyz`);
    const newcomer = await fetch(origin);
    const answer = rawAnswer(await reader.finish());

    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: "draining" });
    expect(newcomer.status).toBe(200);
    expect(newcomer.headers.get("connection")).toBe("close");
    expect(answer.status).toBe(200);
    expect(await server.exitCode).toBe(0);
  });

  test("does not wait for readers who only keep the line", async () => {
    const server = aStartedServer();
    const { port, hostname } = new URL(await originOf(server));
    const socket = connect(Number(port), hostname);
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(socket, "data");

    server.process.kill("SIGTERM");

    expect(await server.exitCode).toBe(0);
  });

  test("leaves at once on a second SIGINT", async () => {
    const server = aStartedServer();
    await aReaderHalfway(server);

    server.process.kill("SIGINT");
    await server.hears(/answering who is still here/);
    server.process.kill("SIGINT");

    expect(await server.exitCode).toBe(130);
  });
});
