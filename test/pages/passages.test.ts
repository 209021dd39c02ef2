/** The text of an article, as it stands below each other on the page. */
import { expect, test } from "vitest";
import { adPlan } from "../../src/article/ad-plan.ts";
import type { Article } from "../../src/article/article.ts";
import { passages } from "../../src/pages/passages.ts";
import { aHeading, anArticle, aParagraph, aSite, paragraphs } from "../support/an-article.ts";

const { ads } = aSite();
const shown = (own: Partial<Article>) => {
  const article = anArticle(own);
  return passages(article, adPlan(article, ads), { rules: ads, marks: new Map() });
};

test("the dateline opens the first paragraph, also below a heading", () => {
  const [heading, first, second] = shown({
    dateline: { city: "Lagos", region: "Nigeria" },
    body: [aHeading("Low water", "low-water"), aParagraph("One."), aParagraph("Two.")],
  });

  expect(heading).not.toHaveProperty("filedFrom");
  expect(first).toMatchObject({ is: "paragraph", filedFrom: "LAGOS, Nigeria" });
  expect(second).not.toHaveProperty("filedFrom");
});

test("a slot can be skipped to the paragraph below it", () => {
  const text = shown({ body: paragraphs(20) });

  const slots = text.flatMap((passage, place) =>
    passage.is === "slot" ? [{ passage, below: text[place + 1] }] : [],
  );
  expect(slots.length).toBeGreaterThan(0);
  for (const { passage, below } of slots)
    expect(below).toMatchObject({ is: "paragraph", id: passage.skipTo });
});

test("slots are counted down the page: the one above the article is the first", () => {
  const slots = shown({ body: paragraphs(40) }).flatMap((passage) =>
    passage.is === "slot" ? [passage.slot] : [],
  );

  expect(slots.map(({ id, index, number }) => [id, index, number])).toEqual([
    ["slot-inline-1", 1, 2],
    ["slot-inline-2", 2, 3],
    ["slot-inline-3", 3, 4],
  ]);
});
