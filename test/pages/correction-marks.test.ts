/** The paragraphs that were corrected, marked on the article's page and only there. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Correction } from "../../src/article/correction.ts";
import { articlePage } from "../../src/pages/article-page.ts";
import { markdownArticle } from "../../src/pages/markdown-article.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { aDesk } from "../support/a-desk.ts";
import { aPrintedFeed } from "../support/a-printed-feed.ts";
import { documentOf, htmlOf, textsOf } from "../support/a-rendered-page.ts";
import { anArticle, aParagraph, aPullQuote, paragraphs } from "../support/an-article.ts";

const on = (day: number, own: Partial<Correction> = {}): Correction => ({
  kind: "correction",
  at: Date.UTC(2026, 10, day, 18),
  text: `Mended on the ${day}th.`,
  isSerious: false,
  ...own,
});
const shown = (own: Partial<Article>) =>
  documentOf(articlePage({ ...aDesk(), article: anArticle(own), related: [] }));

/** Hours are not broken. */
const heard = (link: Element | null) => link?.getAttribute("aria-label")?.replaceAll("\u{a0}", " ");

/** Where each mark of the text stands and leads, and what is heard of it. */
const marksOf = (document: Document) =>
  [...document.querySelectorAll(".article-body > p > sup > a")].map((mark) => [
    mark.closest("p")?.id,
    mark.getAttribute("href"),
    mark.textContent,
    heard(mark),
  ]);

describe("a corrected paragraph", () => {
  test("leads to its note from its end, and the note leads back", () => {
    const document = shown({
      body: [aParagraph("Ebb."), aParagraph("Flow.")],
      corrections: [on(21, { paragraph: 1 })],
    });

    expect(marksOf(document)).toEqual([
      ["p2", "#correction-1", "Corrected", "Corrected: see the note of November 21, 2026, 1:00 PM EST"],
    ]);
    expect(textsOf(document, "#p2")).toEqual(["Flow. (Corrected)"]);
    const back = document.querySelector("#correction-1 a[href='#p2']");
    expect(back?.textContent).toBe("In the paragraph");
    expect(heard(back)).toBe("In the paragraph that the note of November 21, 2026, 1:00 PM EST concerns");
  });

  test("has a mark for each of its notes, in the order of the file, in the words of its kind", () => {
    const document = shown({
      corrections: [
        on(22, { kind: "retraction", isSerious: true, paragraph: 0 }),
        on(21, { kind: "clarification", paragraph: 0 }),
        on(20, { kind: "update", paragraph: 0 }),
        on(19, { kind: "editorsNote", paragraph: 0 }),
      ],
    });

    expect(marksOf(document).map(([place, note, label]) => [place, note, label])).toEqual([
      ["p1", "#correction-1", "Retracted"],
      ["p1", "#correction-2", "Clarified"],
      ["p1", "#correction-3", "Updated"],
      ["p1", "#correction-4", "Editor’s note"],
    ]);
  });

  test("is marked in the language of the site, whatever its own", () => {
    const document = shown({ lang: "fr", corrections: [on(21, { paragraph: 0 })] });

    expect(document.querySelector("#p1 sup a")?.getAttribute("lang")).toBe("en-US");
  });

  test("below an ad slot keeps the one address that both lead to", () => {
    const body = paragraphs(20);
    const slots = shown({ body });
    const [, below] = [...slots.querySelectorAll(".ad-break a.skip")].map((skip) =>
      skip.getAttribute("href"),
    );
    const place = Number(below?.slice("#p".length)) - 1;

    const document = shown({ body, corrections: [on(21, { paragraph: place })] });

    expect(document.querySelectorAll(below ?? "none")).toHaveLength(1);
    expect(document.querySelector(`#correction-1 a[href='${below}']`)).not.toBeNull();
  });

  test("behind the gate has no mark, and its note does not point there", () => {
    const body = [...paragraphs(2), aPullQuote("Not in the opening."), ...paragraphs(10)];
    const gated = { isFree: false, body };

    const open = shown({ ...gated, corrections: [on(21, { paragraph: 0 })] });
    const behind = shown({ ...gated, corrections: [on(21, { paragraph: 9 })] });

    expect(marksOf(open)).toHaveLength(1);
    expect(marksOf(behind)).toEqual([]);
    expect(behind.querySelector("#correction-1 a")).toBeNull();
  });
});

test("a note that concerns no paragraph changes nothing in the text", () => {
  const page = (corrections: readonly Correction[]): string =>
    htmlOf(articlePage({ ...aDesk(), article: anArticle({ corrections }), related: [] }))
      .split('<div class="article-body">')[1]
      ?.split('<section class="article-corrections"')[0] ?? "";

  expect(page([on(21)])).toBe(page([on(22), on(21)]));
  expect(page([on(21)])).not.toMatch(/<sup|id="p/);
});

test("in feeds and Markdown the note speaks for itself", () => {
  const article = anArticle({ corrections: [on(21, { paragraph: 0 })] });
  const markdown = createRenderer("views", "public/styles").render(markdownArticle({ ...aDesk(), article }));

  for (const { text } of [markdown, aPrintedFeed("json", { articles: [article] })]) {
    expect(text).toContain("Mended on the 21th.");
    expect(text).not.toMatch(/\(Corrected\)|Corrected<|In the paragraph/);
  }
});
