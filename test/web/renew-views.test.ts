/** A running server whose views and styles change: SIGHUP takes them in. */
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { readSettings } from "../../src/settings.ts";
import { answerReaders } from "../../src/web/answering.ts";
import { viewsForReaders } from "../../src/web/renew-views.ts";
import { logRenewal } from "../../src/web/renewal-log.ts";
import { anArchive, NOW, published } from "../support/an-archive.ts";
import { anArticle } from "../support/an-article.ts";
import { copiedLooks } from "../support/copied-looks.ts";

const ADDRESSES = ["/mill", "/mill.md", "/", "/feed.rss", "/sitemap.xml"] as const;
const START = NOW;
const LATER = NOW + 3_600_000;

/** Every page has been asked for once, and is kept. */
async function aServer() {
  const looks = copiedLooks();
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line) => lines.push(line) });
  const settings = readSettings({ HOST: "127.0.0.1", LOG_LEVEL: "info" });
  const archive = anArchive(published(anArticle({ address: "/mill", publishedAt: NOW - 1000 })));
  const answering = answerReaders({
    ...{ settings, archive, log, contentFolder: "test/fixtures/content", publicFolder: looks.publicFolder },
    renderer: viewsForReaders({ ...looks, log }),
    now: () => LATER,
    startedAt: START,
  });
  const origin = await answering.open(0);
  onTestFinished(() => answering.leave());
  const ask = (address: string) => fetch(origin + address);
  for (const address of ADDRESSES) await (await ask(address)).text();
  return {
    ...looks,
    answering,
    log,
    ask,
    text: async (address: string) => (await ask(address)).text(),
    said: () => lines.join(""),
    async madeAnew(): Promise<readonly string[]> {
      const answers = await Promise.all(
        ADDRESSES.map(async (address) => ({
          address,
          status: (await ask(address)).headers.get("cache-status"),
        })),
      );
      return answers.filter(({ status }) => !status?.includes("hit")).map(({ address }) => address);
    },
  };
}

const edits: readonly (readonly [what: string, file: string, ending: string, madeAnew: readonly string[]])[] =
  [
    ["a view: the pages it prints", "views/article.eta", "<p>Low water</p>", ["/mill"]],
    [
      "a part of every page: all pages, and no other form",
      "views/parts/footer.eta",
      "<p>Low water</p>",
      ["/mill", "/"],
    ],
    [
      "a part of an article’s text: all forms that have the text",
      "views/parts/correction.eta",
      "<p>Low water</p>",
      ["/mill", "/mill.md", "/feed.rss"],
    ],
    ["the style of articles: articles", "public/styles/article-page.css", "main{order:9}", ["/mill"]],
  ];
for (const [what, file, ending, madeAnew] of edits) {
  test(`made anew after a change of ${what}; all else is kept`, async () => {
    const server = await aServer();
    server.edit(file, (text) => text + ending);

    await server.answering.renewViews(LATER);

    expect(await server.madeAnew()).toEqual(madeAnew);
  });
}

test("readers get the new page, with its new date", async () => {
  const { edit, answering, ask } = await aServer();
  edit("views/front.eta", (view) => `${view}<p>Low water</p>`);
  const before = await ask("/");

  await answering.renewViews(LATER);

  const after = await ask("/");
  expect(await before.text()).not.toContain("Low water");
  expect(await after.text()).toContain("Low water");
  expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
  expect(after.headers.get("last-modified")).toBe("Sat, 21 Nov 2026 13:00:00 GMT");
});

test("where a view can’t be compiled, every page stays as it is, and the log says where and why", async () => {
  const { edit, answering, madeAnew, log, said } = await aServer();
  edit("views/front.eta", (view) => `${view}<p>Low water</p>`);
  edit("views/parts/time.eta", () => "<time>\n<%= it.moment. %></time>\n");

  await logRenewal(log, answering.renewViews(LATER));

  expect(await madeAnew()).toEqual([]);
  expect(said()).toContain("views/parts/time.eta:2:1: Unexpected token ')': mend the view");
});

test("where a view can be compiled and not be printed, readers get the last good one", async () => {
  const { edit, answering, text, said } = await aServer();
  const before = await text("/");
  edit("views/front.eta", (view) => `${view}\n<%= it.mill %>`);

  await answering.renewViews(LATER);

  expect(await text("/")).toBe(before);
  expect(said()).toContain("A view can print text and numbers, not undefined: mend the view");
});
