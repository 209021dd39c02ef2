/** What is not to be read yet, not any more, or not by everyone: looked for in all that a whole site answers. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aLastingContentFolder } from "../support/a-content-folder.ts";
import { type Crawl, crawl, holdersOf } from "../support/a-crawler.ts";
import { aPhotograph } from "../support/a-photograph.ts";
import { aServer, type Server } from "../support/a-server.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { until } from "../support/until.ts";

const HOUR = Date.UTC(2026, 10, 22, 12, 30);
const SECONDS_LEFT = 10;
const HEADLINE = "The quillwort verdict is in";
const SECRET = "/2026/11/22/harbor/quillwort-verdict";
const FILE = "articles/2026/11/quillwort-verdict.md";

const secret = {
  headline: HEADLINE,
  standfirst: "The quillwort stays, the court says.",
  section: "harbor",
  topics: "[Quillwort, Locks]",
  dateline: "QUILLWORT BAY, Maine",
  published: "2026-11-22T12:30:00Z",
  contributors: '[{ name: Quillwort Jones, location: "Quillwort Point, Maine" }]',
  image: "{ file: quillwort.jpg, alt: A quillwort, credit: Quillwort Jones }",
};
const photograph = await aPhotograph({ width: 900, height: 600 }).jpeg().toBuffer();
const fingerprint = createHash("sha256").update(photograph).digest("hex").slice(0, 8);
const PICTURES = [
  `/pictures/2026/11/quillwort-${fingerprint}.jpg`,
  ...["16x9", "4x3", "1x1", "card"].map((crop) => `/crops/${crop}/2026/11/quillwort-${fingerprint}.jpg.jpg`),
];
const live = { section: "harbor", topics: "[Locks]", published: "2026-11-21T09:00:00-05:00" };
const older = { ...live, published: "2026-11-20T09:00:00-05:00" };
const hundredWords = `${"The sluice was opened at low water. ".repeat(20)}\n\n`;

const files = {
  [FILE]: anArticleFile(secret, "The quillwort was first seen in 1871.\n"),
  "articles/2026/11/quillwort.jpg": photograph,
  "articles/2026/11/lock.md": anArticleFile({ ...live, headline: "The lock opens at dawn" }),
  "articles/2026/11/draft.md": anArticleFile({ ...live, headline: "Bladderwrack", status: "draft" }),
  "articles/2026/11/expired.md": anArticleFile({
    ...live,
    headline: "Sargassum",
    expires: "2026-11-22T06:00:00-05:00",
  }),
  "articles/2026/11/taken-back.md": anArticleFile({
    ...live,
    headline: "Carrageen",
    status: "withdrawn",
    reason: "It was about another harbor.",
  }),
  "articles/2026/11/rope.md": anArticleFile({
    ...live,
    headline: "Five knots from Kelp and Sons",
    kind: "paid",
    byline: undefined,
    sponsor: "{ name: Kelp and Sons }",
    corrections: "[{ kind: correction, date: 2026-11-21T12:00:00-05:00, text: Kelp has six knots. }]",
  }),
  "articles/2026/11/gated.md": anArticleFile(
    { ...live, headline: "The ledgers of the lock", access: "subscribers" },
    `${hundredWords}The dulse ledger is the one that lies.\n`,
  ),
  "articles/2026/11/gated-list.md": anArticleFile(
    { ...older, headline: "Fifty things from the lock", access: "subscribers" },
    `What the divers brought up.\n\n${"- A jar of dulse from the lock\n".repeat(50)}\nThe divers rest.\n`,
  ),
  "articles/2026/11/gated-table.md": anArticleFile(
    { ...older, headline: "Forty tides at the lock", access: "subscribers" },
    `What the gauge showed.\n\n| Tide | Found |\n| - | - |\n${"| High | Dulse, and more dulse |\n".repeat(40)}`,
  ),
  "articles/2026/11/gated-short.md": anArticleFile(
    { ...older, headline: "One line on the lock", access: "subscribers", standfirst: undefined },
    "Dulse.\n",
  ),
};

const gated = [
  "/2026/11/21/harbor/gated",
  ...["list", "table", "short"].map((kind) => `/2026/11/20/harbor/gated-${kind}`),
];

const editions = ["", ".md", ".ninjs.json"];
const oEmbed = (address: string): string =>
  `/oembed?url=${encodeURIComponent(`https://ledger.example${address}`)}&format=json`;
const everyFormOf = (address: string): string[] => [
  ...editions.map((ending) => address + ending),
  oEmbed(address),
];

const places = {
  draft: "/2026/11/21/harbor/draft",
  expired: "/2026/11/21/harbor/expired",
  withdrawn: "/2026/11/21/harbor/taken-back",
  paid: "/2026/11/21/harbor/rope",
} as const;

let now = HOUR - SECONDS_LEFT * 1000;
let content: ReturnType<typeof aLastingContentFolder>;
let server: Server;
let before: Crawl;
let after: Crawl;
let withdrawn: Crawl;

const everything = (): Promise<Crawl> =>
  crawl(server.origin, {
    publicOrigin: "https://ledger.example",
    also: [SECRET, ...Object.values(places)].flatMap(everyFormOf).concat("/topic/quillwort", PICTURES),
  });

beforeAll(async () => {
  content = aLastingContentFolder(files);
  server = await aServer({ content: content.folder, now: () => now });
  before = await everything();
  now = HOUR;
  after = await everything();
  writeFileSync(
    join(content.folder, FILE),
    anArticleFile({ ...secret, status: "withdrawn", reason: "The court has said no such thing." }),
  );
  await until(async () => (await fetch(server.origin + SECRET)).status === 410);
  withdrawn = await everything();
});
afterAll(async () => {
  await server.close();
  content.remove();
});

const statusesOf = (answers: Crawl, address: string): (number | undefined)[] =>
  everyFormOf(address).map((path) => answers.get(path)?.status);

test("nothing breaks, whatever is asked for", () => {
  const broken = [before, after, withdrawn].flatMap((answers) =>
    [...answers].filter(([, { status }]) => status >= 500).map(([path]) => path),
  );

  expect(broken).toEqual([]);
});

describe("an article under embargo", () => {
  test("is told by nothing before its hour: not its headline, its topic, its people or its place", () => {
    expect(before.size).toBeGreaterThan(40);
    expect(holdersOf(before, "quillwort")).toEqual([]);
    expect(statusesOf(before, SECRET)).toEqual([404, 404, 404, 404]);
    expect(before.get("/topic/quillwort")?.status).toBe(404);
  });

  test("lets no answer be kept past its hour", () => {
    const kept = [...before].filter(([path]) => !/^\/(pictures|crops)\/|\.(ico|svg|png)$/.test(path));
    const tooLong = kept.filter(([, { headers }]) => {
      const [, control = "no-store"] = /^cache-control: (.*)$/m.exec(headers) ?? [];
      const seconds = (name: string): number => Number(new RegExp(`${name}=(\\d+)`).exec(control)?.[1] ?? 0);
      const stale = Math.max(seconds("stale-while-revalidate"), seconds("stale-if-error"));
      return seconds("max-age") + stale > SECONDS_LEFT;
    });

    expect(tooLong.map(([path]) => path)).toEqual([]);
  });

  test("stands everywhere at its hour, to the second", () => {
    expect(holdersOf(after, HEADLINE)).toEqual(
      [
        "/",
        ...["/feed.atom", "/feed.json", "/feed.rss", "/llms.txt", "/news-sitemap.xml"],
        ...[SECRET, `${SECRET} (Markdown)`, `${SECRET}.md`, `${SECRET}.ninjs.json`, oEmbed(SECRET)],
        ...["/by/marta-lindqvist", "/section/harbor", "/topic/locks", "/topic/quillwort"].flatMap((list) => [
          list,
          ...["atom", "json", "rss"].map((format) => `${list}/feed.${format}`),
        ]),
        places.paid,
        "/2026/11/21/harbor/lock",
        ...gated,
      ].sort(),
    );
    expect(holdersOf(after, SECRET)).toContain("/sitemap-2026-11.xml");
  });
});

describe("a withdrawn article", () => {
  test("is gone from everything; its notice stands at its addresses", () => {
    expect(holdersOf(withdrawn, HEADLINE)).toEqual([]);
    expect(statusesOf(withdrawn, SECRET)).toEqual([410, 410, 410, 410]);
    expect(holdersOf(withdrawn, "The court has said no such thing.")).toContain(SECRET);
    expect(withdrawn.get("/sitemap-2026-11.xml")?.body).not.toContain(SECRET);
  });

  test("leaves a tombstone in the Atom feeds, and is canceled for news agencies", () => {
    for (const feed of ["/feed.atom", "/section/harbor/feed.atom", "/topic/locks/feed.atom"]) {
      expect(withdrawn.get(feed)?.body).toContain(
        'deleted-entry ref="tag:ledger.example,2026:2026/11/quillwort-verdict"',
      );
    }
    expect(JSON.parse(withdrawn.get(`${SECRET}.ninjs.json`)?.body ?? "")).toMatchObject({
      uri: "tag:ledger.example,2026:2026/11/quillwort-verdict",
      pubStatus: "canceled",
    });
  });

  test("was never announced by a tombstone before it appeared", () => {
    expect(before.get("/feed.atom")?.body).not.toContain("quillwort");
  });
});

test("the picture of an article stands nowhere before its hour and after its withdrawal", () => {
  const statuses = (answers: Crawl) => [...new Set(PICTURES.map((path) => answers.get(path)?.status))];

  expect([before, after, withdrawn].map(statuses)).toEqual([[404], [200], [404]]);
});

test("drafts, expired and withdrawn articles stand nowhere", () => {
  for (const headline of ["Bladderwrack", "Sargassum", "Carrageen"]) {
    expect(holdersOf(after, headline)).toEqual([]);
  }
  expect(statusesOf(after, places.draft)).toEqual([404, 404, 404, 404]);
  expect(statusesOf(after, places.expired)).toEqual([410, 410, 410, 410]);
  expect(statusesOf(after, places.withdrawn)).toEqual([410, 410, 410, 410]);
});

test("paid content stands on the front page and in its section, under its label, and in no feed, topic, news sitemap or corrections page", () => {
  expect(holdersOf(after, "Five knots from Kelp and Sons")).toEqual(
    [
      "/",
      "/section/harbor",
      places.paid,
      `${places.paid} (Markdown)`,
      ...everyFormOf(places.paid).slice(1),
    ].sort(),
  );
  for (const list of ["/", "/section/harbor"]) expect(after.get(list)?.body).toContain("Paid content");
});

test("the subscribers’ part of an article stands nowhere", () => {
  expect(holdersOf(after, "dulse")).toEqual([]);
  expect(holdersOf(after, "The ledgers of the lock").length).toBeGreaterThan(10);
});

test("every edition of an article for subscribers says that it is not whole", () => {
  for (const address of gated) {
    for (const form of [address, `${address}.md`])
      expect(after.get(form)?.body).toMatch(/The rest of .*this article.* is for subscribers/);
    expect(after.get(address)?.body).toContain('"isAccessibleForFree":false,"hasPart":');
    expect(JSON.parse(after.get(`${address}.ninjs.json`)?.body ?? "")).toMatchObject({
      representationType: "partial",
    });
  }
});
