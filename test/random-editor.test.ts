/** An editor who makes thousands of edits, good and bad, while readers read: nobody sees a broken page, or what is not theirs. */
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { aContentFolder } from "./support/a-content-folder.ts";
import { aFolder } from "./support/a-folder.ts";
import type { Program } from "./support/a-program.ts";
import { aDie, type Die, type Edit, type Expected, RandomEditor, SECRET } from "./support/a-random-editor.ts";
import { aStartedServer, originOf } from "./support/a-started-server.ts";
import { until } from "./support/until.ts";

const ARTICLES = 200;
const BURSTS = 75;
const EDITS_A_BURST = 40;
/** After so many bursts the server is asked to read everything again. */
const BURSTS_A_SIGHUP = 20;
const READERS = 4;
/** A server that is never idle would tell nothing of how soon it takes an edit in. */
const BETWEEN_PAGES_MS = 20;

const LISTS =
  "/ /section/harbor /section/world /feed.rss /feed.atom /feed.json /sitemap.xml /llms.txt /corrections /readyz";

interface Seen {
  readonly status: number;
  /** Of the edition that stands on the page; `undefined` when it is no article's. */
  readonly serial: number | undefined;
}

/** Fails when a reader gets what no reader may get. */
async function look(origin: string, address: string): Promise<Seen> {
  const response = await fetch(origin + address, { redirect: "manual" });
  const text = await response.text();
  const article = /<h1 id="headline".*?<\/article>/s.exec(text)?.[0];
  const marks = [/Edition (\d+) of/, /Begin (\d+) of/, /End (\d+) of/].map((mark) =>
    Number(mark.exec(article ?? "")?.[1]),
  );
  const [serial] = marks;
  const isWhole = article === undefined || marks.every((mark) => mark === serial);
  if (response.status >= 500 || text.includes(SECRET) || !isWhole) {
    throw new Error(`A reader of ${address} got ${response.status}, ${marks}:\n${text.slice(0, 3_000)}`);
  }
  return { status: response.status, serial: article === undefined ? undefined : serial };
}

function isAsExpected({ status, serial }: Seen, expected: Expected | undefined): boolean {
  if (!expected) return status === 404;
  return expected.is === "withdrawn" ? status === 410 : status === 200 && serial === expected.serial;
}

/** Looks at one address after the other until all show what they should; resolves with how long each took, in milliseconds. */
async function showsAll(origin: string, edits: readonly Edit[]): Promise<readonly number[]> {
  const since = performance.now();
  const times: number[] = [];
  let waiting = edits.flatMap(({ outcome }) => outcome);
  await until(async () => {
    const late: typeof waiting = [];
    for (const [address, expected] of waiting) {
      if (isAsExpected(await look(origin, address), expected)) times.push(performance.now() - since);
      else late.push([address, expected]);
    }
    waiting = late;
    return waiting.length === 0;
  });
  return times;
}

/** Reads one page after the other until it is over; resolves with how many. */
async function read(origin: string, die: Die, isOver: () => boolean): Promise<number> {
  let pages = 0;
  for (; !isOver(); pages += 1) {
    const number = Math.floor(die() * ARTICLES);
    const article = `/2026/11/20/${number % 2 ? "world" : "harbor"}/article-${number}`;
    const addresses = [article, article, `${article}-again`, `${article}.md`, ...LISTS.split(" ")];
    await look(origin, addresses[Math.floor(die() * addresses.length)] ?? "/");
    await setTimeout(BETWEEN_PAGES_MS);
  }
  return pages;
}

/** How often the server has told of each file that it is held back. */
function heldBackBy({ process: { stdout } }: Program): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  let rest = "";
  stdout?.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const { file, msg }: { file?: string; msg?: string } = JSON.parse(line);
      if (file && msg?.startsWith("Held back")) told.set(file, (told.get(file) ?? 0) + 1);
    }
  });
  return told;
}

async function aServer(content: string, archive: string) {
  const program = aStartedServer({ CONTENT_DIR: content, ARCHIVE: archive, LOG_LEVEL: "warn" });
  const heldBack = heldBackBy(program);
  return { program, heldBack, origin: await originOf(program) };
}

const SECOND = 1_000;

test("of thousands of edits every good one is live within a second, every bad one is told, and readers see nothing broken", async () => {
  const seed = Date.now() % 1_000_000;
  const die = aDie(seed);
  const content = aContentFolder();
  const archive = join(aFolder(), "archive");
  const editor = new RandomEditor(content, die, ARTICLES);
  const beginnings = await editor.begin();
  const { program, heldBack, origin } = await aServer(content, archive);
  await showsAll(origin, beginnings);

  let isOver = false;
  const readers = Promise.all(
    Array.from({ length: READERS }, (_, index) => read(origin, aDie(seed + 1 + index), () => isOver)),
  );
  // They end when they are told to, or by what no reader may get.
  const neverEnding = readers.then((): never => {
    throw new Error("the readers went before the editor");
  });
  const times: number[] = [];
  for (let burst = 1; burst <= BURSTS; burst += 1) {
    const before = new Map(heldBack);
    if (burst % BURSTS_A_SIGHUP === 0) program.process.kill("SIGHUP");
    const edits = await editor.burst(EDITS_A_BURST);
    times.push(...(await Promise.race([showsAll(origin, edits), neverEnding])));
    const spoiled = edits.flatMap(({ spoiled }) => spoiled ?? []);
    await until(() => spoiled.every((file) => (heldBack.get(file) ?? 0) > (before.get(file) ?? 0)));
  }
  isOver = true;
  await neverEnding.catch(() => {});
  const pages = (await readers).reduce((sum, count) => sum + count, 0);

  const late = times.filter((time) => time > SECOND);
  console.log(
    `Seed ${seed}: ${BURSTS * EDITS_A_BURST} edits, ${pages} pages read; ${late.length} of ${times.length} looked for were late, the last after ${Math.round(Math.max(...times))} ms`,
  );
  // None on a quiet machine; what else runs on it may hold some up.
  expect(late.length / times.length).toBeLessThan(0.1);

  program.process.kill("SIGKILL");
  await once(program.process, "close");
  await editor.burst(EDITS_A_BURST);
  const again = await aServer(content, archive);
  await showsAll(again.origin, [editor.everything()]);
}, 300_000);
