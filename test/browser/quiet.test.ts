/** What a page asks of the browser: itself and its pictures, nothing of anybody else, no cookie, no script. */
/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { newsroom, pageKinds } from "../support/page-kinds.ts";

const aReader = readersOf(newsroom);

test("no page gives the browser anything to complain about, asks anybody else or leaves a cookie", async () => {
  const { page, complaints } = await aReader();

  for (const address of Object.values(pageKinds)) {
    await page.goto(address, { waitUntil: "networkidle" });
  }

  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

/** Every element with its place on the screen, and the words of the page. */
const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    document.body.textContent ?? "",
    ...[...document.body.querySelectorAll("*")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
  ]);

test("every page is the same without JavaScript", async () => {
  const [usual, plain] = [await aReader(), await aReader({ javaScriptEnabled: false })];

  for (const address of Object.values(pageKinds)) {
    await Promise.all([usual.page.goto(address), plain.page.goto(address)]);

    expect(await drawn(plain.page)).toEqual(await drawn(usual.page));
  }
});

test("no page brings a script that runs", async () => {
  const { page } = await aReader();

  for (const address of Object.values(pageKinds)) {
    await page.goto(address);

    const scripts = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter(
          (element) =>
            (element instanceof HTMLScriptElement && element.type !== "application/ld+json") ||
            element.getAttributeNames().some((name) => name.startsWith("on")),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    );

    expect(scripts).toEqual([]);
  }
});
