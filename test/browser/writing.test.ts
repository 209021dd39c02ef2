/// <reference lib="dom" />
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aBrowser } from "../support/a-browser.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { nextFrame } from "../support/a-reader.ts";
import { aStartedServer, originOf } from "../support/a-started-server.ts";
import { aWritingDesk } from "../support/a-writing-desk.ts";
import { anArticleFile } from "../support/an-article-file.ts";

const FILE = "articles/2026/11/tide-mill.md";
const MILL = "/2026/11/20/world/tide-mill";

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index + 1} of the mill.\n`).join("\n");

async function aWriter(
  { text = paragraphs(60), address = MILL, files = {} } = {},
  screen: BrowserContextOptions = {},
) {
  const desk = await aWritingDesk({ [FILE]: anArticleFile({}, text), ...files });
  const context = await browser.newContext({ baseURL: desk.origin, ...screen });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { desk, page, context, complaints, close: () => context.close() };
}

const topOf = (block: Locator): Promise<number> =>
  block.evaluate((element) => element.getBoundingClientRect().top);
const panel = (page: Page) => page.getByRole("region", { name: "Problems" });
const misspell = (text: string) => text.replace("standfirst:", "standfrist:");
const mend = (text: string) => text.replace("standfrist:", "standfirst:");

describe("an open page", () => {
  test("shows a saved edit by itself", async () => {
    const { desk, page, complaints } = await aWriter();

    desk.edit(FILE, (text) => text.replace("Tide mill to be drained", "Tide mill drained"));

    await page.getByRole("heading", { level: 1, name: "Tide mill drained" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("keeps the place of whoever reads it, also when there is more text above", async () => {
    const { desk, page } = await aWriter();
    const read = page.getByText("Paragraph 40 of the mill.");
    await read.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 100));

    desk.edit(FILE, (text) => text.replace("Paragraph 3 ", `${paragraphs(20)}\nThe new paragraph 3 `));
    await page.getByText("The new paragraph 3").waitFor({ state: "attached" });
    await page.waitForLoadState("load");
    await nextFrame(page);

    // Browsers scroll by whole pixels.
    expect(Math.abs((await topOf(read)) - 100)).toBeLessThanOrEqual(1);
  });

  test("takes in an edited view, and an edited style", async () => {
    const { desk, page } = await aWriter();

    desk.edit("views/parts/footer.eta", (text) => `${text}<p>Printed by the tide.</p>`);
    await page.getByText("Printed by the tide.").waitFor();
    desk.edit("public/styles/frame.css", (text) => `${text}\n.nameplate { letter-spacing: 7px; }`);

    await page.waitForFunction(
      () => getComputedStyle(document.querySelector(".nameplate") ?? document.body).letterSpacing === "7px",
    );
  });

  test("is made anew in every tab, of more than a browser has lines for", async () => {
    const { desk, page, context } = await aWriter();
    const tabs = await Promise.all(Array.from({ length: 7 }, () => context.newPage()));
    for (const tab of tabs) await tab.goto(MILL);

    desk.edit(FILE, (text) => text.replace("Tide mill to be drained", "Tide mill drained"));

    for (const tab of [page, ...tabs]) {
      await tab.getByRole("heading", { level: 1, name: "Tide mill drained" }).waitFor();
    }
  });
});

test("a page waits for a server that starts again, and is made anew by it", async () => {
  const folder = aContentFolder({ [FILE]: anArticleFile() });
  const env = { WRITING: "1", CONTENT_DIR: folder, ARCHIVE: aFolder() };
  const first = aStartedServer(env);
  const origin = await originOf(first);
  const page = await (await browser.newContext()).newPage();
  await page.goto(origin + MILL);

  first.process.kill("SIGTERM");
  await first.exitCode;
  writeFileSync(join(folder, FILE), anArticleFile({ headline: "Tide mill drained" }));
  await originOf(aStartedServer({ ...env, PORT: new URL(origin).port }));

  await page.getByRole("heading", { level: 1, name: "Tide mill drained" }).waitFor();
});

describe("a file that turns bad", () => {
  test("is told over the page with its place, the line, the mark and the fix, until it is mended", async () => {
    const { desk, page, complaints } = await aWriter();

    desk.edit(FILE, misspell);
    await panel(page).waitFor();

    const told = (await panel(page).textContent()) ?? "";
    for (const words of [
      `${FILE}:3:1`,
      "unknown key `standfrist`",
      "standfrist: Engineers will look at the oak piles.",
      "To mend it: write `standfirst`",
      "Still serving the last good version",
    ]) {
      expect(told).toContain(words);
    }
    expect(await panel(page).locator("mark").first().textContent()).toBe("s");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Tide mill to be drained");

    desk.edit(FILE, mend);
    await panel(page).waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  test("opens in the editor at its line and column", async () => {
    const { desk, page } = await aWriter();

    desk.edit(FILE, misspell);

    const link = panel(page).getByRole("link", { name: `${FILE}:3:1` });
    expect(await link.getAttribute("href")).toBe(`vscode://file${desk.contentFolder}/${FILE}:3:1`);
    await link.focus();
    expect(await link.evaluate((element) => element.matches(":focus-visible"))).toBe(true);
  });

  test("goes out of the way at Escape, and comes back with the next change", async () => {
    const { desk, page } = await aWriter();
    desk.edit(FILE, misspell);
    await panel(page).waitFor();

    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
    await page.reload();
    await page.locator("broadsheet-problems").waitFor({ state: "attached" });
    expect(await panel(page).count()).toBe(0);

    desk.edit(FILE, (text) => text.replace("section: world", "section: wrold"));
    await panel(page).getByText("2 errors").waitFor();
  });

  test("is said to screen readers once, however often the page is made anew", async () => {
    const { desk, page } = await aWriter();
    desk.edit(FILE, misspell);
    const voice = page.getByRole("alert");
    await voice.getByText(`1 error, 1 warning. ${FILE}, line 3: unknown key`).waitFor({ state: "attached" });

    await page.reload();
    await panel(page).waitFor();

    expect(await voice.textContent()).toBe("");
  });

  test("brings no markup with it, whatever it says", async () => {
    const { desk, page, complaints } = await aWriter();

    desk.edit(FILE, (text) =>
      text.replace("section: world", 'section: <img src=x onerror="document.title=1"><b>'),
    );
    await panel(page).waitFor();

    expect(await panel(page).textContent()).toContain('<img src=x onerror="document.title=1"><b>');
    expect(await panel(page).locator("img, b").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("shows its problems on a screen of 320 px without a line that runs out of it", async () => {
    const { desk, page } = await aWriter({}, { viewport: { width: 320, height: 640 } });

    desk.edit(FILE, misspell);
    await panel(page).waitFor();

    const width = await panel(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(width).toBe(0);
  });
});

describe("a view or a style that can’t be used", () => {
  const cases: [string, string, string, string][] = [
    ["views/article.eta", "\n<% if (it.x) {\n", "views/article.eta:", "unclosed tag"],
    ["views/parts/footer.eta", "\n<%= it.nothing %>\n", "views/parts/footer.eta:", "A view can print text"],
    ["public/styles/frame.css", "\n.a { color: red; } }\n", "public/styles/frame.css:", ""],
  ];
  for (const [file, fault, place, words] of cases) {
    test(`leaves the page as it was, and is told over it: ${file}`, async () => {
      const { desk, page } = await aWriter();
      const before = await page.locator("body").textContent();

      desk.edit(file, (text) => text + fault);
      await panel(page).getByText(place).first().waitFor();

      expect(await panel(page).textContent()).toContain(words);
      await page.reload();
      await panel(page).waitFor();
      expect(await page.locator("body").textContent()).toBe(before);

      desk.edit(file, (text) => text.slice(0, -fault.length));
      await panel(page).waitFor({ state: "detached" });
    });
  }
});

test("a draft and what is to be mended in it stand at the draft’s own address", async () => {
  const { desk, page } = await aWriter({
    address: "/drafts",
    files: {
      "articles/2026/11/lock-keeper.md": anArticleFile({
        headline: "Lock keeper retires",
        status: "draft",
        published: undefined,
      }),
    },
  });

  await page.getByRole("link", { name: "Lock keeper retires" }).click();
  await page.getByRole("heading", { level: 1, name: "Lock keeper retires" }).waitFor();
  await panel(page).getByText("note").first().waitFor({ state: "attached" });
  desk.edit("articles/2026/11/lock-keeper.md", (text) => text.replace("Lock keeper", "The lock keeper"));

  await page.getByRole("heading", { level: 1, name: "The lock keeper retires" }).waitFor();
});
