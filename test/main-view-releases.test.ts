/** WORKERS: all processes print the views that the first one released, also those that came since. */
import { appendFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aCopiedPackage } from "./support/a-copied-package.ts";
import { aFolder } from "./support/a-folder.ts";
import type { Answer } from "./support/several-processes.ts";
import { severalProcesses } from "./support/several-processes.ts";
import { until } from "./support/until.ts";

async function aServer() {
  const home = aCopiedPackage();
  const archive = aFolder();
  const site = await severalProcesses({ ARCHIVE: archive }, home);

  /** The answers of the one that stayed and of the one that came. */
  async function replaceOne(): Promise<readonly Answer[]> {
    const { pid: dead } = await site.ask();
    const count = site.pids().length;
    process.kill(dead, "SIGKILL");
    await until(() => site.pids().length > count);
    const answers = new Map<number, Answer>();
    await until(async () => {
      const answer = await site.ask();
      return answers.set(answer.pid, answer).size === 2;
    });
    expect([...answers.keys()]).toContain(site.pids().at(-1));
    return [...answers.values()];
  }

  return {
    ...site,
    archive,
    edit: (view: string, ending: string) => appendFileSync(join(home, view), ending),
    replaceOne,
    times: (words: RegExp) => site.server.said().out.match(words)?.length ?? 0,
  };
}

const told = (answers: readonly Answer[]) => ({
  lowWater: answers.map(({ text }) => text.includes("Low water")),
  pages: new Set(answers.map(({ headers }) => `${headers.etag} ${headers["last-modified"]}`)).size,
});

test("one that takes another’s place prints no view that was not released", async () => {
  const { edit, replaceOne } = await aServer();
  edit("views/article.eta", "<p>Low water</p>");

  expect(told(await replaceOne())).toEqual({ lowWater: [false, false], pages: 1 });
});

test("one that dies beside a broken view is replaced, and the fault is told once", async () => {
  const { edit, replaceOne, server, times } = await aServer();
  edit("views/article.eta", "<p>Low water</p>");
  edit("views/front.eta", "<% if (it.x) {");
  server.process.kill("SIGHUP");
  await server.hears(/views\/front\.eta:\d+:\d+: /);

  expect(told(await replaceOne())).toEqual({ lowWater: [false, false], pages: 1 });
  expect(times(/views\/front\.eta:\d+:\d+: /g)).toBe(1);
  expect(times(/ ended \(/g)).toBe(1);
});

test("one that came after a release prints it with the date of the others, and its keys are told once", async () => {
  const { edit, replaceOne, server, times, archive } = await aServer();
  edit("views/article.eta", "<p>Low water</p>");
  server.process.kill("SIGHUP");
  await server.hears(/Changed pages: view:article"/);

  expect(told(await replaceOne())).toEqual({ lowWater: [true, true], pages: 1 });
  expect(times(/Changed pages: view:article"/g)).toBe(1);
  server.process.kill("SIGTERM");
  await server.exitCode;
  expect(readdirSync(archive).filter((name) => name.includes(".views-"))).toEqual([]);
});

test("what two releases in a row can’t print, the one before them prints, also in one that came since", async () => {
  const { edit, replaceOne, server, times } = await aServer();
  for (const [at, ending] of ["<%= it.mill %>", "<%= it.weir %>"].entries()) {
    edit("views/article.eta", ending);
    server.process.kill("SIGHUP");
    await until(() => times(/Changed pages: view:article"/g) === at + 1);
  }

  expect((await replaceOne()).map(({ status }) => status)).toEqual([200, 200]);
});

test("where the released views were taken away, nothing ends, and the log says why nothing is taken in", async () => {
  const { archive, ask, edit, server } = await aServer();
  for (const name of readdirSync(archive))
    if (name.includes(".views-")) rmSync(join(archive, name), { recursive: true });
  edit("views/article.eta", "<p>Low water</p>");
  server.process.kill("SIGHUP");
  await server.hears(/Changed views could not be taken in/);

  expect((await ask()).status).toBe(200);
});

test("what a released view can’t print, the one before prints, also in one that came since", async () => {
  const { edit, replaceOne, server } = await aServer();
  edit("views/article.eta", "<p>Low water</p><%= it.mill %>");
  server.process.kill("SIGHUP");
  await server.hears(/Changed pages: view:article"/);

  expect(told(await replaceOne())).toEqual({ lowWater: [false, false], pages: 1 });
});
