import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { aContentFolder } from "./support/a-content-folder.ts";
import { aFolder } from "./support/a-folder.ts";
import { article, aStartedServer, MILL, originOf } from "./support/a-started-server.ts";

describe("a server that is started", () => {
  test("prints its address, and shows the content folder there", async () => {
    const origin = await originOf(aStartedServer());

    const response = await fetch(origin + MILL);

    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Tide mill to be drained");
  });

  test("logs JSON in production, one line for each request but health checks", async () => {
    const server = aStartedServer({ NODE_ENV: "production", HOST: "127.0.0.1" });
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

    const server = aStartedServer({ CONTENT_DIR: folder });

    await server.hears(/Held back articles\/2026\/11\/tide-mill\.md:2:1: /);
  });

  test("reads .env on a laptop, and not in production", async () => {
    const folder = mkdtempSync(join(tmpdir(), "broadsheet-env-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, ".env"), "SITE_URL=nonsense\n");

    const [onLaptop, inProduction] = [
      aStartedServer({}, folder),
      aStartedServer({ NODE_ENV: "production", HOST: "127.0.0.1" }, folder),
    ];

    expect(await onLaptop.exitCode).toBe(2);
    expect(await originOf(inProduction)).not.toBe("");
  });
});

test("a second site beside the first, in the same archive folder, leaves it alone", async () => {
  const shared = { ARCHIVE: aFolder() };
  const first = await originOf(aStartedServer(shared));

  const second = await originOf(aStartedServer({ ...shared, CONTENT_DIR: aContentFolder({}) }));

  expect((await fetch(second + MILL)).status).toBe(404);
  expect((await fetch(first + MILL)).status).toBe(200);
});

test("a server whose content folder is away shows what its archive holds, and says so in its log", async () => {
  const folder = aContentFolder({ "articles/2026/11/tide-mill.md": article });
  const env = { CONTENT_DIR: folder, ARCHIVE: aFolder() };
  const before = aStartedServer(env);
  await originOf(before);
  before.process.kill("SIGTERM");
  await before.exitCode;
  rmSync(folder, { recursive: true });

  const server = aStartedServer(env);

  const origin = await originOf(server);
  expect((await fetch(origin + MILL)).status).toBe(200);
  await server.hears(/The content folder could not be taken in; what was live stays live/);
  expect(await (await fetch(`${origin}/readyz`)).json()).toMatchObject({
    status: "ready",
    stuckSince: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

describe("a server that can't be started", () => {
  test("lists all settings that are wrong, and ends as wrong usage", async () => {
    const server = aStartedServer({ PORT: "eighty", TRUST_PROXY: "true" });

    expect(await server.exitCode).toBe(2);
    expect(server.said().err).toBe(
      "Wrong settings:\n" +
        "  PORT=eighty: must be a whole number from 0 to 65535\n" +
        "  TRUST_PROXY=true: must be a number of proxies, or their addresses with commas between\n",
    );
  });

  test("says that the content folder is missing", async () => {
    const server = aStartedServer({ CONTENT_DIR: "/nowhere/content" });

    expect(await server.exitCode).toBe(2);
    expect(server.said().err).toBe(
      "There is no content folder /nowhere/content: make one, or name yours in CONTENT_DIR\n",
    );
  });

  test("says that what CONTENT_DIR names is no folder", async () => {
    const file = join(aContentFolder({}), "site.yaml");

    const server = aStartedServer({ CONTENT_DIR: file });

    expect(await server.exitCode).toBe(2);
    expect(server.said().err).toContain(`There is no content folder ${file}`);
  });

  test("says that the content folder can't be read", async () => {
    const folder = join(aContentFolder(), "loop");
    symlinkSync("loop", folder);
    const server = aStartedServer({ CONTENT_DIR: folder });

    expect(await server.exitCode).toBe(1);
    expect(server.said().err).toMatch(/cannot be read \(ELOOP\): check that you may open it/);
    expect(server.said().err).not.toMatch(/\.ts:\d+/);
  });

  test("says what is wrong with site.yaml when there is no good one yet", async () => {
    const server = aStartedServer({ CONTENT_DIR: aContentFolder({ "site.yaml": "name: [" }) });

    expect(await server.exitCode).toBe(1);
    expect(server.said().err).toMatch(/site\.yaml:\d+:\d+: /);
    expect(server.said().err).not.toMatch(/\.ts:\d+/);
  });

  test("says that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const { port } = Object(other.address());

    const server = aStartedServer({ PORT: String(port) });

    expect(await server.exitCode).toBe(1);
    expect(server.said().err).toContain(`Port ${port} of 127.0.0.1 can’t be opened`);
    expect(server.said().err).toContain("name another in PORT or HOST");
    expect(server.said().err).not.toMatch(/\.ts:\d+/);
  });
});

test("views and styles are found wherever the server is started", async () => {
  const origin = await originOf(aStartedServer({}, resolve("/")));

  expect((await fetch(`${origin}/styles/base.css`)).status).toBe(200);
});
