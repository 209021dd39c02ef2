/** What an ad server is told of a slot. */
import { expect, test } from "vitest";
import { slotFor } from "../../src/pages/ad-slots.ts";
import { anArticle, aSite } from "../support/an-article.ts";

test("a slot says where it stands, what it may hold and what the article is about, and nothing of the reader", () => {
  const slot = slotFor(anArticle(), aSite().ads, { place: "inline", index: 2, number: 3 });

  expect(slot).toMatchObject({ id: "slot-inline-2", number: 3, unit: "harbor/article/inline" });
  expect(JSON.parse(slot.sizes)).toEqual([
    { min: 0, sizes: [[300, 250]] },
    {
      min: 768,
      sizes: [
        [728, 90],
        [300, 250],
      ],
    },
  ]);
  expect(JSON.parse(slot.targeting)).toEqual({
    section: "harbor",
    id: "2026/11/tide-mill",
    kind: "news",
    sensitive: false,
  });
});
