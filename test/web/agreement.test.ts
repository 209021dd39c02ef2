/** All editions of an article say the same: read out of each by a parser that is not ours, the facts are those of its page. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { contributorRoles } from "../../src/article/byline.ts";
import { correctionKindNames } from "../../src/article/correction.ts";
import { parseDateline } from "../../src/article/dateline.ts";
import { kindNames } from "../../src/article/kind.ts";
import { aServer, type Server } from "../support/a-server.ts";
import { anApp, NOW } from "../support/an-app.ts";
import { aHeading, anArticle, aParagraph } from "../support/an-article.ts";
import { listening } from "../support/listening.ts";
import {
  type Facts,
  factsOfLinkedData,
  factsOfMarkdown,
  factsOfNinjs,
  factsOfOpenGraph,
  factsOfPage,
  type Told,
} from "../support/read-edition.ts";
import {
  type FeedFacts,
  factsOfAtom,
  factsOfJsonFeed,
  factsOfRss,
  factsOfSitemap,
} from "../support/read-feed.ts";

const textAt = async (origin: string, path: string): Promise<string> => (await fetch(origin + path)).text();

interface Feeds {
  readonly rss: FeedFacts;
  readonly atom: FeedFacts;
  readonly json: FeedFacts;
}

async function feedsAt(origin: string, list = ""): Promise<Feeds> {
  return {
    rss: await factsOfRss(await textAt(origin, `${list}/feed.rss`)),
    atom: await factsOfAtom(await textAt(origin, `${list}/feed.atom`)),
    json: factsOfJsonFeed(await textAt(origin, `${list}/feed.json`)),
  };
}

interface Page {
  readonly facts: Facts;
  readonly html: string;
}

/** What its page says; its permanent id and the names of its contributors no reader is shown apart. */
async function pageFacts(origin: string, path: string): Promise<Page> {
  const html = await textAt(origin, path);
  const { id = "", contributors = [] } = factsOfLinkedData(html);
  return { facts: { ...factsOfPage(html), id, contributors }, html };
}

/** Every edition of one article, by name. Paid content stands in no feed. */
async function editionsOf(origin: string, path: string, { feeds, facts, html }: Page & { feeds: Feeds }) {
  const isPaid = html.includes("AdvertiserContentArticle");
  const part = factsOfSitemap(await textAt(origin, `/sitemap-${facts.published.slice(0, 7)}.xml`));
  return {
    "JSON-LD": factsOfLinkedData(html),
    "Open Graph": factsOfOpenGraph(html),
    Markdown: factsOfMarkdown(await textAt(origin, `${path}.md`)),
    ninjs: factsOfNinjs(await textAt(origin, `${path}.ninjs.json`)),
    "the sitemap": part.get(facts.url),
    ...(!isPaid && {
      RSS: feeds.rss.get(facts.url),
      Atom: feeds.atom.get(facts.url),
      "JSON Feed": feeds.json.get(facts.url),
    }),
  } satisfies Record<string, Told | undefined>;
}

async function expectAgreementOf(origin: string, paths: readonly string[]): Promise<void> {
  const feeds = await feedsAt(origin);
  for (const path of paths) {
    const page = await pageFacts(origin, path);
    const editions = await editionsOf(origin, path, { ...page, feeds });
    for (const [edition, told] of Object.entries(editions)) expectAgreement(edition, told, page.facts);
  }
}

/** What an edition tells, as the page tells it; of its paragraphs, those that the page has too, as one run. */
function expectAgreement(edition: string, told: Told | undefined, page: Facts): void {
  const { paragraphs, headings, ...rest } = told ?? {};
  const first = paragraphs?.indexOf(page.paragraphs[0] ?? "") ?? 0;
  const heard = {
    ...rest,
    ...(paragraphs && { paragraphs: paragraphs.slice(first, first + page.paragraphs.length) }),
    ...(headings && { headings }),
  };
  const expected = Object.fromEntries(Object.entries(page).filter(([key]) => key in heard));

  expect(told, `${edition} lacks ${page.url}`).toBeDefined();
  expect(heard, `${edition} of ${page.url}`).toEqual(expected);
}

describe("of each sample", () => {
  let server: Server;
  let paths: string[];
  beforeAll(async () => {
    server = await aServer({ content: "content", now: () => Date.UTC(2026, 10, 23, 12) });
    const index = await textAt(server.origin, "/sitemap.xml");
    const parts = [...index.matchAll(/\/sitemap-\d{4}-\d\d\.xml/g)].map(([path]) => path);
    const entries = await Promise.all(parts.map((part) => textAt(server.origin, part)));
    paths = entries
      .flatMap((xml) => [...factsOfSitemap(xml).keys()])
      .map((url) => url.replace(/^https?:\/\/[^/]+/, ""));
  });
  afterAll(() => server.close());

  test("the headline, people, place, times, section, corrections and paragraphs are the same in all editions", async () => {
    expect(paths.length).toBeGreaterThanOrEqual(13);
    await expectAgreementOf(server.origin, paths);
  });

  test("the feeds of its section, topics and people carry the same as that of the site", async () => {
    const all = await feedsAt(server.origin);
    for (const list of ["/section/press", "/topic/datelines", "/by/tobias-quoin"]) {
      const some = await feedsAt(server.origin, list);
      for (const format of ["rss", "atom", "json"] as const) {
        expect(some[format].size).toBeGreaterThan(0);
        for (const [url, told] of some[format]) expect(told).toEqual(all[format].get(url));
      }
    }
  });
});

/** What editors type, and what breaks programs that join strings: no comma and no “and”, which part names. */
const hostile = [
  "</script><script>alert(1)</script>",
  "]]>",
  "<!--",
  "&amp;",
  "&lt;b&gt;",
  "\u{1f4f0}\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
  "\u{202e}right\u{202c}",
  "\u{200f}\u{5e9}\u{5dc}\u{5d5}\u{5dd}",
  "\u{2028}",
  "1. one",
  "# two",
  "*three* _four_ `five`",
  "[six](https://six.example)",
  "\\",
  "a|b",
  "~~seven~~",
  "<?xml version='1.0'?>",
  "{{ it.eight }} <%= 9 %>",
];
const word = fc.constantFrom("tide", "mill", "Sluice", "Ñandú", "10:30", "“oak”", ...hostile);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `The ${words.join(" ")}`);
const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => `Ana ${words.join(" ")}`);
const instant = fc.integer({ min: 1, max: 30 * 24 * 60 }).map((minutes) => NOW - minutes * 60_000);
const places = [undefined, "LAGOS, Nigeria", "LIMA, Peru (AP)", "PARIS"].map((place) =>
  place === undefined ? undefined : parseDateline(place),
);

const anyArticle: fc.Arbitrary<Partial<Article>> = fc.record(
  {
    headline: fc.oneof(
      { weight: 9, arbitrary: text },
      { weight: 1, arbitrary: fc.constant("q".repeat(10_000)) },
    ),
    standfirst: text,
    kicker: text,
    updatedAt: instant,
    kind: fc.constantFrom(...kindNames),
    byline: fc.array(fc.record({ name }), { minLength: 1, maxLength: 3 }),
    contributors: fc.array(fc.record({ name, location: text, role: fc.constantFrom(...contributorRoles) }), {
      maxLength: 3,
    }),
    topics: fc
      .array(text, { maxLength: 2 })
      .map((names) => names.map((name, id) => ({ id: `t${id}`, name }))),
    corrections: fc.array(
      fc.record({
        kind: fc.constantFrom(...correctionKindNames),
        at: instant,
        text,
        isSerious: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    sponsor: fc.record({ name }),
    isFree: fc.boolean(),
    rights: text,
    aiUse: text,
    body: fc
      .array(text, { minLength: 1, maxLength: 12 })
      .map((texts) => [...texts.map(aParagraph), aHeading("Low water", "low-water"), aParagraph("The end")]),
  },
  { requiredKeys: ["headline", "byline", "sponsor", "body"] },
);

async function serve(articles: readonly Article[]): Promise<Server> {
  return listening(anApp({ articles }));
}

test("of any article, whatever stands in its fields, the facts are the same in all editions", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyArticle, instant, fc.constantFrom(...places)), { minLength: 1, maxLength: 3 }),
      async (drafts) => {
        const articles = drafts.map(([own, publishedAt, dateline], index) =>
          anArticle({
            ...own,
            ...(dateline && { dateline }),
            id: `2026/11/${index}`,
            address: `/2026/11/${index}`,
            publishedAt,
          }),
        );
        const server = await serve(articles);
        try {
          await expectAgreementOf(
            server.origin,
            articles.map(({ address }) => address),
          );
        } finally {
          await server.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});
