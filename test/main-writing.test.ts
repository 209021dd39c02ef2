import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aContentFolder } from "./support/a-content-folder.ts";
import { article, aStartedServer, MILL, originOf } from "./support/a-started-server.ts";

const FILE = "articles/2026/11/tide-mill.md";

function aWritingServer() {
  const folder = aContentFolder({ [FILE]: article });
  const server = aStartedServer({ WRITING: "1", CONTENT_DIR: folder });
  const edit = (change: (text: string) => string): void =>
    writeFileSync(join(folder, FILE), change(readFileSync(join(folder, FILE), "utf8")));
  return { server, edit };
}

describe("the terminal of whoever writes", () => {
  test("says of each change what it meant and how long it took, and nothing of requests", async () => {
    const { server, edit } = aWritingServer();
    const origin = await originOf(server);
    await server.hears(/tide-mill\.md {2}published/);
    await fetch(origin + MILL);

    edit((text) => text.replace("drained", "mended"));

    await server.hears(
      /^\d\d:\d\d:\d\d {2}articles\/2026\/11\/tide-mill\.md {2}updated \/2026\/11\/20\/harbor\/tide-mill {2}in \d+ ms$/m,
    );
    expect(server.said().out).not.toContain("GET ");
  });

  test("shows a problem with its line and what readers get, until it is mended", async () => {
    const { server, edit } = aWritingServer();
    await originOf(server);
    await server.hears(/tide-mill\.md {2}published/);

    edit((text) => text.replace("section: harbor", "section: habror"));
    await server.hears(
      / {4}3 \| section: habror\n {6}\| {10}\^\n {4}write `harbor`\n {2}still serving the last good version of \/2026\/11\/20\/harbor\/tide-mill\n/,
    );
    edit((text) => text.replace("habror", "harbor"));

    await server.hears(/tide-mill\.md {2}mended/);
  });
});

test("a writer’s open page does not keep the server from stopping", async () => {
  const { server } = aWritingServer();
  const events = await fetch(`${await originOf(server)}/writing/events`);

  server.process.kill("SIGTERM");
  const told = await events.text();

  expect(told).toContain('"problems":');
  expect(await server.exitCode).toBe(0);
});

describe("what is there for whoever writes is not there for readers", () => {
  const servers: [string, Record<string, string>][] = [
    ["production", { NODE_ENV: "production", HOST: "127.0.0.1" }],
    ["a plain start", {}],
  ];
  for (const [where, env] of servers) {
    test(`in ${where}: no address, no script, no header`, async () => {
      const folder = aContentFolder({
        [FILE]: article,
        "articles/2026/11/lock-keeper.md": article.replace("---\n", "---\nstatus: draft\n"),
      });
      const origin = await originOf(aStartedServer({ ...env, CONTENT_DIR: folder }));

      const page = await fetch(origin + MILL);
      expect(await page.text()).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(page.headers.get("content-security-policy")).not.toContain("script-src");
      expect(page.headers.get("cache-control")).toMatch(/^public/);
      for (const address of [
        "/drafts",
        "/writing/events",
        "/writing/state",
        "/writing/overlay.js",
        "/2026/11/20/harbor/lock-keeper",
      ]) {
        const { status } = await fetch(origin + address);
        expect(status, address).toBe(404);
      }
    });
  }

  test("in production, whoever asks for it is refused", async () => {
    const server = aStartedServer({ NODE_ENV: "production", WRITING: "1" });

    expect(await server.exitCode).toBe(2);
    expect(server.said().err).toContain(
      "WRITING=1: is for whoever writes, and shows drafts: leave it out in production",
    );
  });
});
