/** The files beside the pages. */
import { JSDOM } from "jsdom";
import { marked } from "marked";
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { Site } from "../../src/article/newsroom.ts";
import { anApp, NOW } from "../support/an-app.ts";
import { anArticle, aStaticPage } from "../support/an-article.ts";

const HOUR = 3_600_000;
const ask = (address: string, site: Partial<Site> = {}) => request(anApp({ site })).get(address);

describe("security.txt", () => {
  const security = {
    contacts: ["mailto:security@ledger.example", "https://ledger.example/report"],
    expiresAt: NOW + 2 * HOUR,
    policy: "https://ledger.example/hole-policy",
    languages: ["en", "es"],
  };

  test("says whom to tell, until when, and in which languages", async () => {
    const { headers, text } = await ask("/.well-known/security.txt", { security });

    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(text.split("\n")).toEqual([
      "Contact: mailto:security@ledger.example",
      "Contact: https://ledger.example/report",
      "Expires: 2026-11-22T21:00:00Z",
      "Preferred-Languages: en, es",
      "Canonical: https://ledger.example/.well-known/security.txt",
      "Policy: https://ledger.example/hole-policy",
      "",
    ]);
  });

  const dates = [
    ["hours before its date it may be kept for one", 2 * HOUR, 200, "public, max-age=3600"],
    ["a minute before, for that minute", 60_000, 200, "public, max-age=60"],
    ["from its date on it is gone", 0, 404, "public, max-age=30"],
    ["and stays so", -HOUR, 404, "public, max-age=30"],
  ] as const;
  for (const [title, left, status, cacheControl] of dates) {
    test(title, async () => {
      const answer = await ask("/.well-known/security.txt", {
        security: { ...security, expiresAt: NOW + left },
      });

      expect([answer.status, answer.headers["cache-control"]]).toEqual([status, cacheControl]);
    });
  }
});

test("ads.txt has the lines of site.yaml", async () => {
  const adsTxt = ["placeholder.example.com, placeholder, DIRECT, placeholder", "OWNERDOMAIN=ledger.example"];

  const { headers, text } = await ask("/ads.txt", { adsTxt });

  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(headers["cache-control"]).toBe("public, max-age=3600");
  expect(text).toBe(
    "placeholder.example.com, placeholder, DIRECT, placeholder\nOWNERDOMAIN=ledger.example\n",
  );
});

describe("the key for IndexNow", () => {
  const announcements = { indexNowKey: "Tide-Mill-2026" };

  test("stands at its own name, capitals and all", async () => {
    const { status, text } = await ask("/Tide-Mill-2026.txt", { announcements });

    expect([status, text]).toEqual([200, "Tide-Mill-2026\n"]);
  });

  for (const address of ["/tide-mill-2026.txt", "/another-key.txt", "/undefined.txt"]) {
    test(`does not stand at ${address}`, async () => {
      expect((await ask(address, { announcements })).status).toBe(404);
    });
  }
});

const absent = [
  "/ads.txt",
  "/.well-known/security.txt",
  "/.well-known/tdmrep.json",
  "/.well-known/change-password",
  "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200",
  "/undefined.txt",
];
for (const address of absent) {
  test(`a newsroom that says nothing has no ${address}`, async () => {
    expect((await ask(address)).status).toBe(404);
  });
}

test("phones learn the newspaper's name, icons and colors", async () => {
  const { headers, text } = await ask("/site.webmanifest");

  expect(headers["content-type"]).toMatch(/^application\/manifest\+json\b/);
  expect(JSON.parse(text)).toEqual({
    id: "/",
    name: "The Estuary Ledger",
    short_name: "The Estuary Ledger",
    description: "Twice a day, like the tide",
    lang: "en-US",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "browser",
    theme_color: "#fdfcf8",
    background_color: "#fdfcf8",
    icons: [
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  });
});

test("every icon that phones are told of is there", async () => {
  const app = anApp();
  const { text } = await request(app).get("/site.webmanifest");
  const { icons }: { icons: { src: string }[] } = JSON.parse(text);

  const statuses = await Promise.all(icons.map(async ({ src }) => (await request(app).get(src)).status));

  expect(statuses).toEqual([200, 200]);
});

describe("the guide for language models", () => {
  const articles = [
    anArticle({ headline: "Tide mill [drained]", standfirst: "Oak *piles* are\nseen again." }),
    anArticle({
      id: "ferry",
      slug: "ferry",
      address: "/ferry",
      publishedAt: NOW + HOUR,
      headline: "Embargoed",
    }),
    anArticle({ id: "ropes", slug: "ropes", address: "/ropes", kind: "paid", headline: "Ropes that last" }),
  ];

  test("leads to the articles as Markdown, the sections, the feeds and the pages", async () => {
    const { headers, text } = await request(anApp({ articles, pages: [aStaticPage()] })).get("/llms.txt");

    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(text).toBe(`# The Estuary Ledger

> Twice a day, like the tide

## Latest articles

- [Tide mill \\[drained\\]](https://ledger.example/2026/11/20/harbor/tide-mill.md): Oak \\*piles\\* are seen again.

## Sections

- [Harbor](https://ledger.example/section/harbor)
- [Upriver](https://ledger.example/section/upriver)

## Feeds

- [RSS](https://ledger.example/feed.rss)
- [Atom](https://ledger.example/feed.atom)
- [JSON Feed](https://ledger.example/feed.json)
- [Corrections](https://ledger.example/corrections/feed.rss)

## About

- [About this newspaper](https://ledger.example/about)
- [Sitemap](https://ledger.example/sitemap.xml)
`);
  });

  const hostile = [
    "</script><script>alert(1)</script>",
    "[click](javascript:alert(1)) ![x](y)",
    "# 1. - > * _both_ `code` ~~gone~~ &amp; \\",
    "1. A list",
    "- A dash",
    "||hidden||\n# Another title",
  ];
  for (const headline of hostile) {
    test(`“${headline}” is read as the words it is`, async () => {
      const article = anArticle({ headline, standfirst: headline });

      const { text } = await request(anApp({ articles: [article], site: { motto: headline } })).get(
        "/llms.txt",
      );

      const document = new JSDOM(await marked(text)).window.document;
      const words = headline.replace(/\s+/g, " ");
      expect(document.querySelector("blockquote")?.textContent.trim()).toBe(words);
      expect(document.querySelector("li")?.textContent).toBe(`${words}: ${words}`);
      expect(document.querySelectorAll("script, img, h1, code, table")).toHaveLength(1);
    });
  }
});
