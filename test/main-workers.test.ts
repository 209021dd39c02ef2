/** WORKERS: several processes answer readers, one takes the content in, and all of it looks like one server. */
import { once } from "node:events";
import { renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { aFolder } from "./support/a-folder.ts";
import { aReaderHalfway } from "./support/a-reader-halfway.ts";
import { article, aStartedServer, originOf } from "./support/a-started-server.ts";
import { rawAnswer } from "./support/raw-answer.ts";
import { answerOf, askAll, severalProcesses } from "./support/several-processes.ts";
import { until } from "./support/until.ts";

const production = { NODE_ENV: "production", HOST: "127.0.0.1" };

describe("several processes", () => {
  test("answer readers at one address with the same bytes and dates; the first one answers none", async () => {
    const site = await severalProcesses({ WORKERS: "3" });

    const answers = [...(await askAll(site, "/")).values()];

    expect(new Set(site.pids()).size).toBe(3);
    expect(site.pids()).not.toContain(site.server.process.pid);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers["last-modified"])).size).toBe(1);
    expect(site.server.said().err).toBe(`Broadsheet is at ${site.origin}\n`);
  });

  test("all show an edit, and none of them the old text again", async () => {
    const site = await severalProcesses();
    await askAll(site);

    writeFileSync(site.file, article.replace("drained", "flooded"));
    await site.server.hears(/Updated \/2026/);
    const showing = new Set<number>();
    const relapses: number[] = [];
    await until(async () => {
      const { pid, text } = await site.ask();
      const isNew = text.includes("Tide mill to be flooded");
      if (isNew) showing.add(pid);
      else if (showing.has(pid)) relapses.push(pid);
      return showing.size === 2;
    });
    const later = [...(await askAll(site)).values()];

    expect(relapses).toEqual([]);
    for (const { text } of later) expect(text).toContain("Tide mill to be flooded");
  });

  test("all tell since when nothing can be taken in, also who came since, and until when", async () => {
    const site = await severalProcesses();
    const folder = dirname(dirname(dirname(dirname(site.file))));
    const isStuck = async () => (await answerOf(`${site.origin}/readyz`)).text.includes("stuckSince");
    const areStuck = async () => [await isStuck(), await isStuck()];

    renameSync(folder, `${folder}-away`);
    site.server.process.kill("SIGHUP");
    await until(async () => !(await areStuck()).includes(false));
    process.kill(site.pids()[0] ?? 0, "SIGKILL");
    await until(() => site.pids().length === 3);
    const withNewcomer = await areStuck();
    renameSync(`${folder}-away`, folder);
    await until(async () => !(await areStuck()).includes(true));

    expect(withNewcomer).toEqual([true, true]);
  });
});

describe("a process that dies", () => {
  test("is replaced, one line says which and why, and readers go on with pages of the same date", async () => {
    const site = await severalProcesses();
    const [dead = 0, other = 0] = site.pids();

    process.kill(dead, "SIGKILL");
    await site.server.hears(new RegExp(`Process ${dead} ended \\(SIGKILL\\): another takes its place`));
    const meanwhile = await site.ask();
    await until(() => site.pids().length === 3);
    const [, , newcomer = 0] = site.pids();
    const dates = new Map<number, string | undefined>();
    await until(async () => {
      const { pid, headers } = await site.ask("/");
      return dates.set(pid, headers["last-modified"]).size === 2;
    });

    expect(meanwhile).toMatchObject({ status: 200, pid: other });
    expect(new Set(dates.keys())).toEqual(new Set([other, newcomer]));
    expect(new Set(dates.values()).size).toBe(1);
    expect(site.server.said().out.match(/ ended \(/g)).toHaveLength(1);
  });

  test("right after its start, again and again, waits longer each time, and the others stay ready", async () => {
    const site = await severalProcesses();
    const pauses = () =>
      [...site.server.said().out.matchAll(/takes its place(?: in ([\d.]+) s)?"/g)].map(([, s = "0"]) => s);

    for (let deaths = 1; deaths <= 3; deaths++) {
      process.kill(site.pids().at(-1) ?? 0, "SIGKILL");
      await until(() => pauses().length === deaths);
      expect((await answerOf(`${site.origin}/readyz`)).status).toBe(200);
      await until(() => site.pids().length === 2 + deaths);
    }

    // Whether the first one had lived for a second when it was killed, nobody knows.
    expect([
      ["0", "0.5", "1"],
      ["0.5", "1", "2"],
    ]).toContainEqual(pauses());
  });

  test("leaves its place also when it is asked to end, and answers to the end before", async () => {
    const site = await severalProcesses();
    const readers = [await aReaderHalfway(site.server), await aReaderHalfway(site.server)];
    const [asked = 0] = site.pids();

    process.kill(asked, "SIGTERM");
    const answers = await Promise.all(readers.map((reader) => reader.finish()));
    await site.server.hears(new RegExp(`Process ${asked} ended \\(exit code 0\\)`));
    await until(() => site.pids().length === 3);

    expect(answers.map((answer) => rawAnswer(answer).status)).toEqual([200, 200]);
  });

  test("if all die at once, readers find the newcomers at the same address", async () => {
    const site = await severalProcesses();

    for (const pid of site.pids()) process.kill(pid, "SIGKILL");
    await until(() => site.pids().length === 4);

    expect((await site.ask()).status).toBe(200);
  });

  test("takes the others with it if it is the first one, and the port is free", async () => {
    const site = await severalProcesses();

    site.server.process.kill("SIGKILL");
    // Ends with the last process that holds what it writes to.
    await site.server.exitCode;
    const next = aStartedServer({ PORT: new URL(site.origin).port });

    expect(await originOf(next)).toBe(site.origin);
  });
});

describe("told to stop", () => {
  test("by SIGTERM, all answer who is there to the end, tell load balancers, and then the server ends", async () => {
    const site = await severalProcesses(production);
    const readers = [await aReaderHalfway(site.server), await aReaderHalfway(site.server)];

    site.server.process.kill("SIGTERM");
    await site.server.hears(/answering who is still here/);
    await until(async () => (await answerOf(`${site.origin}/readyz`)).status === 503);
    const ready = await answerOf(`${site.origin}/readyz`);
    const answers = await Promise.all(readers.map((reader) => reader.finish()));

    expect(JSON.parse(ready.text)).toEqual({ status: "draining" });
    expect(answers.map((answer) => rawAnswer(answer).status)).toEqual([200, 200]);
    expect(answers.map((answer) => rawAnswer(answer).headers["connection"])).toEqual(["close", "close"]);
    expect(await site.server.exitCode).toBe(0);
    expect(site.server.said().out).not.toMatch(/takes its place/);
  });

  test("by Ctrl-C, which all processes hear, nobody is cut off; by a second one they leave at once", async () => {
    const site = await severalProcesses();
    const ctrlC = () => {
      for (const pid of [...site.pids(), site.server.process.pid ?? 0]) process.kill(pid, "SIGINT");
    };
    const reader = await aReaderHalfway(site.server);
    const another = await aReaderHalfway(site.server);

    ctrlC();
    await site.server.hears(/answering who is still here/);
    const answer = rawAnswer(await reader.finish());
    site.server.process.kill("SIGINT");
    const cut = another.finish();

    expect(answer.status).toBe(200);
    await Promise.allSettled([cut]);
    expect(await site.server.exitCode).toBe(130);
  });

  test("by a terminal that hangs up on all of them, nobody ends: the folder is read again", async () => {
    const site = await severalProcesses();

    for (const pid of [...site.pids(), site.server.process.pid ?? 0]) process.kill(pid, "SIGHUP");
    await site.server.hears(/Read all 1 files again/);
    const answers = await askAll(site);

    expect([...answers.keys()].sort()).toEqual(site.pids().sort());
    expect(site.server.said().out).not.toMatch(/takes its place/);
  });
});

test("a port that is taken is told once, and ends the server", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = Object(other.address());

  const server = aStartedServer({ WORKERS: "3", ARCHIVE: aFolder(), PORT: String(port) });

  expect(await server.exitCode).toBe(1);
  expect(server.said().err.match(/can’t be opened/g)).toHaveLength(1);
  expect(server.said().err).toMatch(
    new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 can’t be opened \\(.*\\): name another in PORT or HOST\\n$`),
  );
  expect(server.said().out).toBe("");
});
