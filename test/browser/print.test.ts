/** The printed page: all that a reader keeps, and nothing that only a screen can use. */
/// <reference lib="dom" />
import { expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { fullArticle, newsroom } from "../support/page-kinds.ts";

const aReader = readersOf(newsroom);

async function aPrintedArticle() {
  const { page } = await aReader();
  await page.goto(fullArticle);
  await page.emulateMedia({ media: "print" });
  return page;
}

test("who wrote it, when, what was corrected and who helped are printed", async () => {
  const page = await aPrintedArticle();

  const printed = (await page.locator("body").allInnerTexts()).join();

  for (const kept of [
    "Tide mill at Saltmarsh Quay grinds its first flour in ninety years",
    "By Inês Marlow and Tomás Ruiz",
    "SALTMARSH QUAY, Norland (HNA)",
    "March 14, 2025",
    "March 15, 2025",
    "They are of oak.",
    "Both have been told.",
    "Ana Ruiz",
    "Per Holm",
  ])
    expect(printed).toContain(kept);
});

test("the address of the article is printed, so that the paper leads back to it", async () => {
  const page = await aPrintedArticle();

  const generated = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((element) =>
      ["::before", "::after"].map((part) => getComputedStyle(element, part).content),
    ),
  );
  const printed = [(await page.locator("body").allInnerTexts()).join(), ...generated].join("\n");

  expect(printed).toContain(`https://lantern.example${fullArticle}`);
});

test("the address and the footer never stand alone on a page, and nothing of the screen's is larger than the text", async () => {
  const page = await aPrintedArticle();

  const sizes = await page.evaluate(() => {
    const size = (selector: string) =>
      Number.parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize);
    return { text: size(".article-body > p"), around: [".article-byline", ".article-correction"].map(size) };
  });
  const { breakBefore, breakInside } = await page
    .locator(".colophon")
    .evaluate((footer) => ({ ...getComputedStyle(footer) }));

  expect(sizes.around.every((size) => size < sizes.text)).toBe(true);
  expect([breakBefore, breakInside]).toEqual(["avoid", "avoid"]);
});

test("navigation, skip links and advertisements are not printed", async () => {
  const page = await aPrintedArticle();

  const left = await page
    .locator("nav, [data-slot], .slot, .skip")
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    );

  expect(left).toEqual([]);
});

test("the text is printed dark on white, also for a reader with a dark screen", async () => {
  const { page } = await aReader({ colorScheme: "dark" });
  await page.goto(fullArticle);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });

  const colors = await page
    .locator(".article-body p")
    .first()
    .evaluate((paragraph) => ({
      text: getComputedStyle(paragraph).color,
      paper: getComputedStyle(document.body).backgroundColor,
    }));

  const lightness = (color: string) => Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
  expect(lightness(colors.text)).toBeLessThan(80);
  expect(["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]).toContain(colors.paper);
});
