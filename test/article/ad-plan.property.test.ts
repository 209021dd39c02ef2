import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adPlan } from "../../src/article/ad-plan.ts";
import type { AdBreakpoint, AdRules } from "../../src/article/ad-rules.ts";
import { blockHeight, bodyHeight, desktop, phone } from "../../src/article/block-height.ts";
import { type Block, wordCount } from "../../src/article/body.ts";
import { aFigure, aHeading, anArticle, anOther, aParagraph, aPullQuote } from "../support/an-article.ts";

const words = fc.integer({ min: 1, max: 110 }).map((count) => Array(count).fill("sluice").join(" "));
const paragraph = fc
  .tuple(words, fc.constantFrom(".", ".", ".", ".", ":"))
  .map(([said, end]) => aParagraph(said + end));
const figure = fc
  .record({ width: fc.integer({ min: 1, max: 3000 }), height: fc.integer({ min: 1, max: 3000 }) })
  .map(aFigure);
const other = fc
  .tuple(fc.constantFrom("list", "quote", "table", "code", "rule", "footnotes"), words)
  .map(([kind, said]): Block => ({ ...anOther(kind, `<p>${said}</p>`), text: said }));
const heading = words.map((said) => aHeading(said, "sluice"));
const body = fc.array(
  fc.oneof(
    { arbitrary: paragraph, weight: 16 },
    { arbitrary: heading, weight: 2 },
    { arbitrary: other, weight: 2 },
    { arbitrary: figure, weight: 1 },
    { arbitrary: words.map(aPullQuote), weight: 1 },
  ),
  { maxLength: 70, size: "max" },
);
const size = fc.tuple(fc.integer({ min: 50, max: 970 }), fc.integer({ min: 50, max: 1050 }));
const breakpoint = fc.record({ min: fc.constantFrom(0, 768, 1024), sizes: fc.array(size, { maxLength: 3 }) });
const ascending = (breakpoints: AdBreakpoint[]): AdBreakpoint[] =>
  breakpoints.sort((one, other) => one.min - other.min);
const rules: fc.Arbitrary<AdRules> = fc.record({
  sizes: fc.record({
    top: fc.constant([]),
    inline: fc.array(breakpoint, { maxLength: 3 }).map(ascending),
    bottom: fc.constant([]),
  }),
  mostInline: fc.integer({ min: 0, max: 12 }),
});

const isParagraph = (block: Block | undefined): boolean => block?.kind === "paragraph";
const placesIn = (text: Block[], given: AdRules): number[] =>
  adPlan(anArticle({ body: text }), given).slots.map(({ after }) => after);
/** Label and margin are 47 px; the widest breakpoint that the screen reaches counts. */
const slotOn = (viewport: number, { sizes: { inline } }: AdRules): number => {
  const reached = inline.filter(({ min }) => min <= viewport).at(-1);
  return reached?.sizes.length ? 47 + Math.max(...reached.sizes.map(([, height]) => height)) : 0;
};
const holdsFor = (predicate: (text: Block[], given: AdRules) => void) =>
  fc.assert(fc.property(body, rules, predicate), { numRuns: 300 });

describe("whatever the text and site.yaml, a plan keeps every rule", () => {
  test("slots stand between paragraphs, of which the upper one ends its sentence", () => {
    holdsFor((text, given) => {
      for (const after of placesIn(text, given)) {
        const above = text[after];
        expect(isParagraph(above) && isParagraph(text[after + 1])).toBe(true);
        expect(above && "text" in above && above.text).toMatch(/\.$/);
      }
    });
  });

  test("three paragraphs and 150 words stand above them, two paragraphs below", () => {
    holdsFor((text, given) => {
      for (const after of placesIn(text, given)) {
        const above = text.slice(0, after + 1);
        expect(above.filter(isParagraph).length).toBeGreaterThanOrEqual(3);
        expect(wordCount(above)).toBeGreaterThanOrEqual(150);
        expect(text.slice(after + 1).filter(isParagraph).length).toBeGreaterThanOrEqual(2);
      }
    });
  });

  test("1,200 px of text lie between two of them", () => {
    holdsFor((text, given) => {
      const places = placesIn(text, given);
      for (const [index, after] of places.slice(1).entries()) {
        const between = text.slice((places[index] ?? 0) + 1, after + 1);
        const distance = between.reduce((sum, block) => sum + blockHeight(block, phone), 0);
        expect(distance).toBeGreaterThanOrEqual(1199.999);
      }
    });
  });

  test("they take a quarter of the text on a phone, and two fifths on a desktop, at most", () => {
    holdsFor((text, given) => {
      const count = placesIn(text, given).length;
      const share = (slot: number, height: number) =>
        count * slot === 0 ? 0 : (count * slot) / (count * slot + height);

      expect(share(slotOn(360, given), bodyHeight(text, phone))).toBeLessThanOrEqual(0.250001);
      expect(share(slotOn(1280, given), bodyHeight(text, desktop))).toBeLessThanOrEqual(0.400001);
    });
  });

  test("there are no more than site.yaml allows, and none under 300 words", () => {
    holdsFor((text, given) => {
      const count = placesIn(text, given).length;

      expect(count).toBeLessThanOrEqual(given.mostInline);
      if (wordCount(text) < 300) expect(count).toBe(0);
    });
  });

  test("every gap either has a slot or says why not", () => {
    holdsFor((text, given) => {
      const { slots, refused } = adPlan(anArticle({ body: text }), given);
      const told = [...slots, ...refused].map(({ after }) => after).sort((one, two) => one - two);

      expect(told).toEqual(wordCount(text) < 300 ? [] : text.slice(1).map((_block, index) => index));
    });
  });
});

test("the same article always has the same plan", () => {
  holdsFor((text, given) => {
    expect(adPlan(anArticle({ body: text }), given)).toEqual(adPlan(anArticle({ body: [...text] }), given));
  });
});

test("a block added at the end moves no slot", () => {
  fc.assert(
    fc.property(body, rules, fc.oneof(paragraph, other, figure), (text, given, added) => {
      const before = placesIn(text, given);

      expect(placesIn([...text, added], given).slice(0, before.length)).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
