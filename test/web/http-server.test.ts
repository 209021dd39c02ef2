import { describe, expect, onTestFinished, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";
import { listening, type Server } from "../support/listening.ts";
import { rawAnswer } from "../support/raw-answer.ts";

const MILL = "/2026/11/20/harbor/tide-mill";

async function aListeningServer(): Promise<Server> {
  const server = await listening(anApp({ articles: [anArticle()] }));
  onTestFinished(() => server.close());
  return server;
}

const requests: [string, string[], number][] = [
  ["a plain request", [`GET ${MILL} HTTP/1.1`, "Host: x"], 200],
  ["a request of 1996, without a host", [`GET ${MILL} HTTP/1.0`], 200],
  ["a request without a host", [`GET ${MILL} HTTP/1.1`], 400],
  ["a request for two hosts", [`GET ${MILL} HTTP/1.1`, "Host: a", "Host: b"], 400],
  [
    "a request as proxies write it",
    [`GET http://ledger.example${MILL} HTTP/1.1`, "Host: ledger.example"],
    200,
  ],
  [
    "a request for a whole host, as proxies write it",
    ["GET http://ledger.example HTTP/1.1", "Host: ledger.example"],
    200,
  ],
  [
    "a health check as proxies write it",
    ["GET http://ledger.example/healthz HTTP/1.1", "Host: ledger.example"],
    200,
  ],
  ["a question about the server as a whole", ["OPTIONS * HTTP/1.1", "Host: x"], 204],
  ["an unknown expectation", [`GET ${MILL} HTTP/1.1`, "Host: x", "Expect: 200-maybe"], 417],
  ["an offer to speak another protocol", [`GET ${MILL} HTTP/1.1`, "Host: x", "Upgrade: h2c"], 200],
  ["a header of 20 KB", [`GET ${MILL} HTTP/1.1`, "Host: x", `X-Big: ${"a".repeat(20_000)}`], 431],
  ["a cookie of 6 KB", [`GET ${MILL} HTTP/1.1`, "Host: x", `Cookie: ${"a".repeat(6000)}`], 200],
  ["an address with a fragment", [`GET ${MILL}#top HTTP/1.1`, "Host: x"], 400],
  ["an address that is none", ["GET about HTTP/1.1", "Host: x"], 400],
  ["an open redirect by backslash", ["GET /\\evil.example/ HTTP/1.1", "Host: x"], 400],
];
for (const [name, lines, status] of requests) {
  test(`${name} is answered with ${status}`, async () => {
    const server = await aListeningServer();

    const answer = rawAnswer(await server.raw(`${lines.join("\r\n")}\r\nConnection: close\r\n\r\n`));

    expect(answer.status).toBe(status);
  });
}

describe("on the line", () => {
  test("TRACE does not send the request back", async () => {
    const server = await aListeningServer();

    const bytes = await server.raw(
      `TRACE ${MILL} HTTP/1.1\r\nHost: x\r\nX-Secret: abcdef\r\nConnection: close\r\n\r\n`,
    );

    expect(rawAnswer(bytes).status).toBe(405);
    expect(bytes).not.toContain("abcdef");
  });

  test("nothing follows the head of an answer to HEAD", async () => {
    const server = await aListeningServer();

    const answer = rawAnswer(
      await server.raw(`HEAD ${MILL} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );

    expect(answer.body.length).toBe(0);
    expect(Number(answer.headers["content-length"])).toBeGreaterThan(1000);
  });

  test("requests sent together are answered in their order", async () => {
    const server = await aListeningServer();
    const one = (path: string, method = "GET") => `${method} ${path} HTTP/1.1\r\nHost: x\r\n`;

    const bytes = await server.raw(
      `${one("/nowhere")}\r\n${one(MILL)}\r\n${one("/", "HEAD")}\r\n${one("/healthz", "PUT")}Connection: close\r\n\r\n`,
    );

    expect(bytes.match(/HTTP\/1\.1 \d{3}/g)).toEqual([
      "HTTP/1.1 404",
      "HTTP/1.1 200",
      "HTTP/1.1 200",
      "HTTP/1.1 405",
    ]);
  });
});
