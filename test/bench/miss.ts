/** What an answer costs when no page is kept: the server’s CPU for the whole of it, and for the steps that make an article. */
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { articlePage, MOST_RELATED } from "../../src/pages/article-page.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { ADDRESS, aBenchNewsroom } from "./article.ts";
import { nextMessage } from "./next-message.ts";
import { startBroadsheet } from "./servers.ts";
import { type Spread, spread } from "./statistics.ts";

/** Milliseconds of CPU by what was done. */
export type Costs = ReadonlyMap<string, Spread>;

export interface MissCosts {
  /** Of one answer without a coding, by address: reading the request, Express, the archive, printing, sending. */
  readonly answers: Costs;
  /** Of the steps within that of the article. */
  readonly steps: Costs;
}

const addresses: readonly string[] = [
  ...[ADDRESS, `${ADDRESS}.md`, `${ADDRESS}.ninjs.json`, `${ADDRESS}/history`],
  ...[
    "/",
    "/section/science",
    "/feed.rss",
    "/feed.atom",
    "/feed.json",
    "/sitemap.xml",
    "/sitemap-2026-11.xml",
  ],
];

type Work = () => Promise<unknown>;
type CpuUsage = Pick<NodeJS.CpuUsage, "user" | "system">;

const MILLISECOND = 1000;
/** Until nothing is compiled any more. */
const WARM_UP = 2000;
const TIMES_A_ROUND = 100;
/** So that the server does not fall asleep between two answers. */
const AT_ONCE = 8;

export async function measureMiss({ rounds }: { rounds: number }): Promise<MissCosts> {
  const { folder, remove } = aBenchNewsroom();
  try {
    return { steps: await stepCosts(folder, rounds), answers: await answerCosts(folder, rounds) };
  } finally {
    remove();
  }
}

async function answerCosts(contentFolder: string, rounds: number): Promise<Costs> {
  const tellCpu = ["--import", import.meta.resolve("./tell-cpu.mjs")];
  const { port, process } = await startBroadsheet({ contentFolder, nodeOptions: tellCpu, pageCache: "0" });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const works = new Map(addresses.map((path) => [path, () => ask({ agent, port, path })]));
  try {
    return await inTurns(works, { rounds, atOnce: AT_ONCE }, () => {
      process.send("now");
      return nextMessage<CpuUsage>(process);
    });
  } finally {
    agent.destroy();
    process.kill();
  }
}

async function ask(options: { agent: Agent; port: number; path: string }): Promise<void> {
  const headers = { "Accept-Encoding": "identity" };
  const [response]: IncomingMessage[] = await once(
    get({ host: "127.0.0.1", headers, ...options }),
    "response",
  );
  await response?.resume().toArray();
  if (response?.statusCode !== 200)
    throw new Error(`${options.path} is answered with ${response?.statusCode}`);
}

/** Each works with what the one before it made. */
async function stepCosts(folder: string, rounds: number): Promise<Costs> {
  const archive = openArchive(":memory:");
  const now = Date.now();
  const failLoudly = (fault: unknown): never => {
    throw fault;
  };
  const watch = await keepCurrent({
    ...{ folder, store: archive, now: () => now, report: () => {}, onError: failLoudly },
  });
  const asked = async () => {
    const [newsroom, pageTitles] = await Promise.all([archive.newsroom(), archive.pageTitles()]);
    const found = await archive.article(ADDRESS, now);
    if (found?.is !== "article") throw new Error(`${ADDRESS} is no article`);
    const related = await archive.related(found.article, now, MOST_RELATED);
    return { newsroom, pageTitles, now, article: found.article, related };
  };
  const answers = await asked();
  const page = articlePage(answers);
  const renderer = createRenderer("views", "public/styles");
  const works = new Map<string, Work>([
    ["what the archive knows", asked],
    ["what the page shows", async () => articlePage(answers)],
    ["its HTML", async () => renderer.render(page)],
  ]);
  const costs = await inTurns(works, { rounds, atOnce: 1 }, async () => process.cpuUsage());
  await watch.close();
  archive.close();
  return costs;
}

/** In rounds that take turns: what disturbs the machine disturbs all. */
async function inTurns(
  works: ReadonlyMap<string, Work>,
  { rounds, atOnce }: { rounds: number; atOnce: number },
  cpu: () => Promise<CpuUsage>,
): Promise<Costs> {
  const costs = new Map([...works.keys()].map((name): [string, number[]] => [name, []]));
  for (const work of works.values()) await repeat(work, { times: WARM_UP, atOnce });
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of works) {
      const before = await cpu();
      await repeat(work, { times: TIMES_A_ROUND, atOnce });
      const after = await cpu();
      const used = after.user + after.system - before.user - before.system;
      costs.get(name)?.push(used / TIMES_A_ROUND / MILLISECOND);
    }
  }
  return new Map([...costs].map(([name, values]) => [name, spread(values)]));
}

async function repeat(work: Work, { times, atOnce }: { times: number; atOnce: number }): Promise<void> {
  let left = times;
  const line = async (): Promise<void> => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}
