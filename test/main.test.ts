import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { aContentFolder } from "./support/a-content-folder.ts";
import { aProgram, type Program } from "./support/a-program.ts";
import { rawAnswer } from "./support/raw-answer.ts";

const article = `---
headline: Tide mill to be drained
section: harbor
published: 2026-11-20T09:00:00-05:00
---
Engineers will inspect the oak piles.
`;

const MILL = "/2026/11/20/harbor/tide-mill";

const aServer = (env: Record<string, string> = {}, cwd?: string): Program =>
  aProgram("src/main.ts", {
    env: {
      PORT: "0",
      ARCHIVE: ":memory:",
      CONTENT_DIR: aContentFolder({ "articles/2026/11/tide-mill.md": article }),
      ...env,
    },
    ...(cwd && { cwd }),
  });

const originOf = async (server: Program): Promise<string> =>
  (await server.hears(/Broadsheet is at (\S+)/))[1] ?? "";

describe("a server that is started", () => {
  test("prints its address, and shows the content folder there", async () => {
    const origin = await originOf(aServer());

    const response = await fetch(origin + MILL);

    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Tide mill to be drained");
  });

  test("logs JSON in production, one line for each request but health checks", async () => {
    const server = aServer({ NODE_ENV: "production", HOST: "127.0.0.1" });
    const origin = await originOf(server);

    await fetch(`${origin}/healthz`);
    await fetch(origin + MILL);
    await server.hears(/GET \/2026/);

    const lines = server
      .said()
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ msg }) => msg)).toContain(`GET ${MILL} 200`);
    expect(lines.filter(({ msg }) => /healthz/.test(msg))).toEqual([]);
  });

  test("tells the editor in its log what holds a file back", async () => {
    const folder = aContentFolder({
      "articles/2026/11/tide-mill.md": article.replace("headline", "haedline"),
    });

    const server = aServer({ CONTENT_DIR: folder });

    await server.hears(/Held back articles\/2026\/11\/tide-mill\.md:2:1: /);
  });

  test("reads .env on a laptop, and not in production", async () => {
    const folder = mkdtempSync(join(tmpdir(), "broadsheet-env-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, ".env"), "SITE_URL=nonsense\n");

    const [onLaptop, inProduction] = [
      aServer({}, folder),
      aServer({ NODE_ENV: "production", HOST: "127.0.0.1" }, folder),
    ];

    expect(await onLaptop.exitCode).toBe(2);
    expect(await originOf(inProduction)).not.toBe("");
  });
});

describe("a server that can't be started", () => {
  test("lists all settings that are wrong, and ends as wrong usage", async () => {
    const server = aServer({ PORT: "eighty", TRUST_PROXY: "true" });

    expect(await server.exitCode).toBe(2);
    expect(server.said().err).toBe(
      "Wrong settings:\n" +
        "  PORT=eighty: must be a whole number from 0 to 65535\n" +
        "  TRUST_PROXY=true: must be a number of proxies, or their addresses with commas between\n",
    );
  });

  test("says that the content folder is missing", async () => {
    const server = aServer({ CONTENT_DIR: "/nowhere/content" });

    expect(await server.exitCode).toBe(2);
    expect(server.said().err).toBe(
      "There is no content folder /nowhere/content: make one, or name yours in CONTENT_DIR\n",
    );
  });

  test("says what is wrong with site.yaml when there is no good one yet", async () => {
    const server = aServer({ CONTENT_DIR: aContentFolder({ "site.yaml": "name: [" }) });

    expect(await server.exitCode).toBe(1);
    expect(server.said().err).toMatch(/site\.yaml:\d+:\d+: /);
    expect(server.said().err).not.toMatch(/\.ts:\d+/);
  });

  test("says that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = Object(other.address());

    const server = aServer({ PORT: String(port) });

    expect(await server.exitCode).toBe(1);
    expect(server.said().err).toContain(`address already in use 127.0.0.1:${port}`);
    expect(server.said().err).not.toMatch(/\.ts:\d+/);
  });
});

/** A reader whose request has begun when the signal comes. */
async function aReaderHalfway(server: Program): Promise<{ finish(): Promise<string> }> {
  const { port, hostname } = new URL(await originOf(server));
  const socket = connect(Number(port), hostname);
  // The answer to the first request proves that the server has read the beginning of the second.
  socket.write(`GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET ${MILL} HTTP/1.1\r\nHost: x\r\n`);
  await once(socket, "data");
  return {
    async finish() {
      socket.write("\r\n");
      return Buffer.concat(await socket.toArray()).toString("latin1");
    },
  };
}

describe("a server that is told to stop", () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    test(`by ${signal} answers who is there to the end, and no one else`, async () => {
      const server = aServer();
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

  test("does not wait for readers who only keep the line", async () => {
    const server = aServer();
    const { port, hostname } = new URL(await originOf(server));
    const socket = connect(Number(port), hostname);
    socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(socket, "data");

    server.process.kill("SIGTERM");

    expect(await server.exitCode).toBe(0);
  });

  test("leaves at once on a second SIGINT", async () => {
    const server = aServer();
    await aReaderHalfway(server);

    server.process.kill("SIGINT");
    await server.hears(/answering who is still here/);
    server.process.kill("SIGINT");

    expect(await server.exitCode).toBe(130);
  });
});

test("views and styles are found wherever the server is started", async () => {
  const origin = await originOf(aServer({}, resolve("/")));

  expect((await fetch(`${origin}/styles/base.css`)).status).toBe(200);
});
