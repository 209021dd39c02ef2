/** SIGHUP to a server: it reads its content folder, its views and its styles again, and goes on. */
import { appendFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aContentFolder } from "./support/a-content-folder.ts";
import { aCopiedPackage } from "./support/a-copied-package.ts";
import { aFolder } from "./support/a-folder.ts";
import { article, aStartedServer, MILL, originOf } from "./support/a-started-server.ts";
import { until } from "./support/until.ts";

const FILE = "articles/2026/11/tide-mill.md";

const SAVED_AT = new Date("2026-11-20T12:00:00Z");

function aServer() {
  const folder = aContentFolder({ [FILE]: article });
  utimesSync(join(folder, FILE), SAVED_AT, SAVED_AT);
  const server = aStartedServer({ CONTENT_DIR: folder, NODE_ENV: "production", HOST: "127.0.0.1" });
  return { folder, server };
}

test("a file that looks unchanged is read again, and no reader waits", async () => {
  const { folder, server } = aServer();
  const origin = await originOf(server);
  writeFileSync(join(folder, FILE), article.replace("drained", "flooded"));
  utimesSync(join(folder, FILE), SAVED_AT, SAVED_AT);

  for (let times = 0; times < 3; times++) server.process.kill("SIGHUP");
  const during = await fetch(origin + MILL);
  await server.hears(/Read all 1 files again/);
  await server.hears(/1 live, 0 embargoed, 0 withdrawn, 0 drafts, 0 held back/);

  expect(during.status).toBe(200);
  expect(await (await fetch(origin + MILL)).text()).toContain("Tide mill to be flooded");
});

test("a server that starts, or drains, is not ended by it", async () => {
  const { server } = aServer();
  await server.hears(/followed by the system’s file events/);

  server.process.kill("SIGHUP");
  await originOf(server);
  server.process.kill("SIGTERM");
  await server.hears(/SIGTERM: /);
  server.process.kill("SIGHUP");

  expect(await server.exitCode).toBe(0);
});

test("a server told to poll says so, and shows what changes", async () => {
  const folder = aContentFolder({ [FILE]: article });
  const server = aStartedServer({ CONTENT_DIR: folder, WATCH: "poll" });
  await originOf(server);
  await server.hears(/looked through every second or so/);

  writeFileSync(join(folder, FILE), article.replace("drained", "flooded"));

  await server.hears(/Updated \/2026\/11\/20\/harbor\/tide-mill/);
});

for (const workers of ["1", "2"]) {
  test(`changed views show in all of ${workers} processes that answer readers, without a restart`, async () => {
    const home = aCopiedPackage();
    const server = aStartedServer(
      { ARCHIVE: aFolder(), NODE_ENV: "production", HOST: "127.0.0.1", WORKERS: workers },
      home,
      home,
    );
    const origin = await originOf(server);
    const text = async () => (await fetch(origin + MILL, { headers: { Connection: "close" } })).text();
    const texts = async () => [await text(), await text(), await text(), await text()];
    const before = await texts();
    appendFileSync(join(home, "views/article.eta"), "<p>Low water</p>");

    server.process.kill("SIGHUP");

    expect(before.join()).not.toContain("Low water");
    await until(async () => (await texts()).every((each) => each.includes("Low water")));
    expect(server.said().out.match(/Changed pages: view:article/g)).toHaveLength(1);
  });
}
