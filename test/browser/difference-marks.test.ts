/** What was removed and what was added can be told apart by everybody: without colors, on paper, and by ear. */
/// <reference lib="dom" />
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { fullArticle, newsroom, pageKinds } from "../support/page-kinds.ts";

const aReader = readersOf(newsroom);

const lineOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).textDecorationLine);

const settings: Record<string, BrowserContextOptions> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colors": { forcedColors: "active" },
};

for (const [name, setting] of Object.entries(settings)) {
  test(`removed words are struck through and added ones underlined, as the legend says, in ${name}`, async () => {
    const { page } = await aReader(setting);
    await page.goto(pageKinds["difference of two versions"]);

    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });

      expect([await lineOf(page, "del"), await lineOf(page, "ins")]).toEqual(["line-through", "underline"]);
      expect(await lineOf(page, ".legend--removed")).toBe("line-through");
      expect(await lineOf(page, ".legend--added")).toBe("underline");
    }
  });
}

test("whoever hears the page hears where a change begins and ends", async () => {
  const { page } = await aReader();
  await page.goto(pageKinds["difference of two versions"]);

  const heard = await page.locator(".changed").first().ariaSnapshot();

  expect(heard).toContain('deletion: "removed: elm (end of removed)"');
  expect(heard).toContain('insertion: "added: oak (end of added)"');
  expect(await page.locator("del .aloud").first().boundingBox()).toMatchObject({ width: 1, height: 1 });
});

test("on paper there is nothing to choose, and no change is left out", async () => {
  const { page } = await aReader();
  await page.goto(pageKinds["difference of two versions"]);
  await page.emulateMedia({ media: "print" });

  expect(await page.locator("form, select, button").filter({ visible: true }).count()).toBe(0);
  expect(await page.locator("ins").filter({ visible: true }).count()).toBe(await page.locator("ins").count());
});

test("a reader without scripts chooses two versions and is shown what changed", async () => {
  const { page, complaints } = await aReader({ javaScriptEnabled: false });
  await page.goto(pageKinds.history);

  await page.getByLabel("Compare", { exact: true }).selectOption("1");
  await page.getByRole("button", { name: "Show what changed" }).click();
  await page.waitForURL(`**${pageKinds.history}?from=1&to=3`);

  expect(await page.locator("ins").allTextContents()).toEqual([
    "added: rudder (end of added) ",
    "added: The captain said that the piano had paid. (end of added) ",
  ]);
  expect(complaints).toEqual([]);
});

test("small changes open by a click, and lead to what changed in them", async () => {
  const { page } = await aReader();
  await page.goto(pageKinds.history);
  const link = page.getByRole("link", { name: "Compare with version 1" });
  expect(await link.isVisible()).toBe(false);

  await page.getByText("1 minor change").click();
  await link.click();

  expect(await page.locator("del").allTextContents()).toEqual(["removed: ruder (end of removed) "]);
});

test("no gap stands between a changed word and the comma behind it", async () => {
  const { page } = await aReader();
  await page.goto(pageKinds["difference of two versions"]);

  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });

    for (const mark of ["del", "ins"]) {
      const padding = await page
        .locator(mark)
        .first()
        .evaluate((element) => getComputedStyle(element).paddingInlineEnd);
      expect(padding).toBe("0px");
    }
  }
});

test("the link to the history stands in one piece, as other links do", async () => {
  const { page } = await aReader();
  await page.goto(fullArticle);

  const spacing = await page
    .getByRole("link", { name: "See what changed" })
    .evaluate((element) => getComputedStyle(element).wordSpacing);

  expect(spacing).toBe("0px");
});

test("the article leads to its history and back", async () => {
  const { page } = await aReader();
  await page.goto(fullArticle);

  await page.getByRole("link", { name: "See what changed" }).click();
  await page.waitForURL(`**${fullArticle}/history`);
  await page.locator("h1 a").click();

  await page.waitForURL(`**${fullArticle}`);
});
