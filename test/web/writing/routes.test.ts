import { request as ask } from "node:http";
import { expect, test } from "vitest";
import { illustrated } from "../../support/a-harbor-file.ts";
import { aGif } from "../../support/a-picture.ts";
import { aWritingDesk } from "../../support/a-writing-desk.ts";
import { anArticleFile } from "../../support/an-article-file.ts";

const files = {
  "articles/2026/11/tide-mill.md": anArticleFile(),
  "articles/2026/11/lock-keeper.md": anArticleFile({
    headline: "Lock keeper retires",
    status: "draft",
    published: undefined,
    ...illustrated,
  }),
  "articles/2026/11/mill.gif": aGif,
  "articles/2026/11/new-weir.md": anArticleFile({
    headline: "A new weir",
    published: "2026-12-01T09:00:00-05:00",
  }),
};
/** Undated, so it stands under the day of the desk’s clock. */
const DRAFT = "/2026/11/22/world/lock-keeper";
const EMBARGOED = "/2026/12/01/world/new-weir";

const cases: [string, string, string][] = [
  [DRAFT, "Lock keeper retires", "A draft. Readers don’t see it."],
  [EMBARGOED, "A new weir", "Readers don’t see it yet."],
];
for (const [address, headline, banner] of cases) {
  test(`${address} shows whoever writes what readers don’t see, and says so`, async () => {
    const { origin } = await aWritingDesk(files);

    const answer = await fetch(origin + address);
    const html = await answer.text();

    expect(answer.status).toBe(200);
    expect(html).toContain(headline);
    expect(html).toContain(banner);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    expect(html).toContain('<meta name="robots" content="noindex');
  });
}

test("the pictures of a draft are shown with it", async () => {
  const { origin } = await aWritingDesk(files);
  const html = await (await fetch(origin + DRAFT)).text();
  const [, picture = ""] = /<img[^>]* src="([^"]+)"/.exec(html) ?? [];

  const answer = await fetch(origin + picture);

  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("image/gif");
});

test("a draft whose date moved on is found under its name", async () => {
  const { origin } = await aWritingDesk(files);

  const answer = await fetch(`${origin}/2026/11/21/world/lock-keeper`, { redirect: "manual" });

  expect(answer.headers.get("location")).toBe(DRAFT);
});

const beside = { "articles/2026/11/world.md": files["articles/2026/11/lock-keeper.md"] };
for (const address of ["/section/world", "/topic/world", "/by/world", "/preview/x/world"]) {
  test(`a draft named “world” leaves ${address} alone`, async () => {
    const { origin } = await aWritingDesk({ ...files, ...beside });

    const answer = await fetch(origin + address, { redirect: "manual" });

    expect(answer.headers.get("location")).toBeNull();
  });
}

test("/drafts lists drafts, what waits for its hour, and what is held back", async () => {
  const { origin } = await aWritingDesk({ ...files, "articles/2026/11/bad.md": "---\nheadlin: x\n---\nx\n" });

  const html = await (await fetch(`${origin}/drafts`)).text();

  expect(html).toContain(`<a href="${DRAFT}">Lock keeper retires</a>`);
  expect(html).toContain(`<a href="${EMBARGOED}">A new weir</a>`);
  expect(html).toContain("articles/2026/11/bad.md:2:1</a>: error: unknown key `headlin`");
});

test("no list of the site shows a draft or an embargoed article", async () => {
  const { origin } = await aWritingDesk(files);

  for (const address of ["/", "/section/world", "/feed.rss", "/sitemap.xml"]) {
    const text = await (await fetch(origin + address)).text();

    expect(text).not.toMatch(/Lock keeper|A new weir/);
  }
});

const addresses = [DRAFT, EMBARGOED, "/drafts", "/writing/events", "/writing/state", "/writing/overlay.js"];
test("whoever reaches this machine by another name gets what readers get", async () => {
  const { origin } = await aWritingDesk(files);

  for (const address of addresses) {
    expect(await statusFor(origin + address, "evil.example"), address).toBe(404);
  }
});

/** `fetch` sets the Host header itself. */
const statusFor = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    ask(url, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });
