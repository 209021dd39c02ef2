/** Pages that are kept while editors and the clock change the newsroom: none is out of date that no key of its own touched. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Key } from "../src/archive/keys.ts";
import { notedKeys } from "../src/archive/noted-keys.ts";
import { openArchive } from "../src/archive/open-archive.ts";
import type { Article } from "../src/article/article.ts";
import { createApp } from "../src/web/app.ts";
import { pageCache } from "../src/web/page-cache.ts";
import { aBusyNewsroom, anyStep, type Step } from "./support/a-busy-newsroom.ts";
import { aService } from "./support/an-app.ts";
import { listening } from "./support/listening.ts";

const SITE_WIDE =
  "/ /corrections /corrections/feed.atom /feed.atom /feed.rss /sitemap.xml /sitemap-pages.xml /sitemap-2026-11.xml " +
  "/news-sitemap.xml /llms.txt /about";
const LISTS =
  "/section/harbor /section/harbor/feed.json /section/upriver /topic/rivers /topic/rivers/feed.atom /topic/mills " +
  "/by/ana /by/ana/feed.atom /by/bo";
const FORMS = ["", ".md", ".ninjs.json", "/history", "/history?from=1&to=2"];
const embedOf = (address: string): string => `/oembed?url=https://ledger.example${address}`;

interface Page {
  readonly text: string;
  readonly keys: ReadonlySet<Key>;
}

interface Round {
  readonly kept: readonly string[];
  readonly touched: readonly string[];
  /** They are not what they were. */
  readonly changed: readonly string[];
}

/** Each page is made anew each time, and compared with the one that was kept. */
async function aShelf() {
  const archive = openArchive(":memory:");
  const { take, now, addresses } = aBusyNewsroom(archive);
  const noted = new Set<Key>();
  const pages = pageCache<never>({ mostBytes: 0, archive, now });
  const server = await listening(
    createApp(aService({ but: { archive: notedKeys(archive, noted), now, pages } })),
  );
  const shelf = new Map<string, Page>();
  const touched = new Set<Key>();
  archive.onTouched((keys) => {
    for (const key of keys) touched.add(key);
  });

  async function look(path: string): Promise<Page | undefined> {
    noted.clear();
    const response = await fetch(server.origin + path, { redirect: "manual" });
    const text = await response.text();
    return response.status === 200 ? { text, keys: new Set(noted) } : undefined;
  }

  const paths = (): readonly string[] => [
    ...shelf.keys(),
    ...`${SITE_WIDE} ${LISTS}`.split(" "),
    ...addresses().flatMap((address) => FORMS.map((form) => address + form)),
    ...[...addresses(), "/old"].map(embedOf),
  ];

  /** Puts all pages on the shelf as they are now. */
  async function stock(): Promise<void> {
    for (const path of new Set(paths())) {
      const page = await look(path);
      if (page) shelf.set(path, page);
      else shelf.delete(path);
    }
  }

  async function after(step: Step): Promise<Round> {
    const before = new Map(shelf);
    const began = now();
    touched.clear();
    take(step);
    for (const key of await archive.touchedByClock(began, now())) touched.add(key);
    await stock();
    return {
      kept: [...before.keys()],
      touched: [...before].filter(([, { keys }]) => [...keys].some(isTouched)).map(([path]) => path),
      changed: [...before].filter(([path, { text }]) => shelf.get(path)?.text !== text).map(([path]) => path),
    };
  }
  const isTouched = (key: Key): boolean => touched.has(key);

  await stock();
  return {
    after,
    async close() {
      await server.close();
      archive.close();
    },
  };
}

test("whatever editors and the clock do, no page is out of date that nothing touched", async () => {
  const rounds: Round[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 8, maxLength: 12 }), async (steps) => {
      const shelf = await aShelf();
      for (const step of steps) {
        const round = await shelf.after(step);
        rounds.push(round);
        expect([step, round.changed.filter((path) => !round.touched.includes(path))]).toEqual([step, []]);
      }
      await shelf.close();
    }),
    { numRuns: 3, endOnFailure: true },
  );

  const count = (of: keyof Round): number => rounds.reduce((sum, round) => sum + round[of].length, 0);
  console.log(`${count("kept")} pages kept: ${count("touched")} touched, ${count("changed")} changed`);
  expect(count("changed")).toBeGreaterThan(0);
}, 120_000);

const FRONT_FEEDS = "/feed.atom /feed.rss";
const article = "/2026/11/upriver/a0";
const formsOfArticle = `${article} ${article}.md ${article}.ninjs.json ${article}/history ${embedOf(article)}`;
const edits: readonly (readonly [string, Partial<Article>, string])[] = [
  ["of its text touches its own forms and the feeds that carry it", { body: [] }, FRONT_FEEDS],
  [
    "of its headline touches also the lists and the articles that show it",
    { headline: "Mill drained" },
    `${FRONT_FEEDS} / /section/upriver /by/ana /llms.txt /sitemap-2026-11.xml /news-sitemap.xml ` +
      "/2026/11/harbor/a3 /2026/11/upriver/a6",
  ],
];
for (const [what, own, others] of edits) {
  test(`an edit of an article ${what}, and nothing else`, async () => {
    const shelf = await aShelf();

    const { touched } = await shelf.after({ does: "edit", which: 0, edit: () => own });

    expect([...touched].sort()).toEqual(`${formsOfArticle} /by/ana/feed.atom ${others}`.split(" ").sort());
    await shelf.close();
  });
}
