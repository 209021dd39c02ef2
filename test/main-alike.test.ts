/** What readers get of a plain start and of production: the same, and nothing of what is there for whoever writes. */
import { expect, test } from "vitest";
import { type Crawl, crawl } from "./support/a-crawler.ts";
import { aStartedServer, originOf } from "./support/a-started-server.ts";

const LANTERN = "https://lantern.example";
const CONTENT_DIR = "test/fixtures/content";
const own = ["/healthz", "/drafts", "/writing/events", "/writing/state", "/writing/overlay.js"];
/** The time of the answer, of the start, and what production alone promises, TLS and to be found by search. */
const OF_ITS_OWN = /^(?:date|last-modified|strict-transport-security|x-robots-tag): /;
const comparable = (headers: string): string[] =>
  headers
    .split("\n")
    .filter((header) => !OF_ITS_OWN.test(header))
    .map((header) => header.replace(";upgrade-insecure-requests", ""));
/^(?:date|last-modified|strict-transport-security|x-robots-tag): .*\n?|;upgrade-insecure-requests/gm;

const crawled = async (env: Record<string, string>): Promise<Crawl> =>
  crawl(await originOf(aStartedServer({ ...env, CONTENT_DIR })), { publicOrigin: LANTERN, also: own });

const alike = (answers: Crawl) =>
  new Map([...answers].map(([path, answer]) => [path, { ...answer, headers: comparable(answer.headers) }]));

test("a plain start answers every address as production does", async () => {
  const plain = await crawled({});
  const production = await crawled({ NODE_ENV: "production", HOST: "127.0.0.1" });

  expect(plain.size).toBeGreaterThan(100);
  expect(alike(plain)).toEqual(alike(production));
});

test("no answer has a script, lets one run or forbids to keep it, and nothing stands where writers find something", async () => {
  const answers = await crawled({});

  const unkept = [...answers].filter(([, { headers }]) => headers.includes("no-store")).map(([path]) => path);
  expect(unkept).toEqual(["/healthz"]);
  expect(own.slice(1).map((path) => answers.get(path)?.status)).toEqual([404, 404, 404, 404]);
  for (const [path, { headers, body, type }] of answers) {
    expect(headers, path).not.toContain("script-src");
    if (/^text\/html/.test(type)) expect(body, path).not.toMatch(/<script(?! type="application\/ld\+json")/);
  }
});
