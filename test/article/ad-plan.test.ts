import { describe, expect, test } from "vitest";
import { adPlan } from "../../src/article/ad-plan.ts";
import type { AdRules, AdSize } from "../../src/article/ad-rules.ts";
import type { Article } from "../../src/article/article.ts";
import type { Block } from "../../src/article/body.ts";
import {
  aFigure,
  aHeading,
  anArticle,
  anOther,
  aParagraph,
  aPullQuote,
  safe,
} from "../support/an-article.ts";

/** 50 words, 300 letters, 243 px on a phone and 180 px on a desktop. */
const fiftyWords = `${Array(50).fill("tides").join(" ")}.`;
const text = (count: number): Block[] => Array.from({ length: count }, () => aParagraph(fiftyWords));

const rulesFor = ({ onPhone = 250, onDesktop = 250, mostInline = 3 } = {}): AdRules => {
  const inline = (min: number, height: number) => ({ min, sizes: [[300, height] satisfies AdSize] });
  return {
    sizes: { top: [], inline: [inline(0, onPhone), inline(1024, onDesktop)], bottom: [] },
    mostInline,
  };
};
const rules = rulesFor();
const placesIn = (body: Block[], given = rules) =>
  adPlan(anArticle({ body }), given).slots.map(({ after }) => after);
const reasonAt = (after: number, body: Block[], given = rules) =>
  adPlan(anArticle({ body }), given).refused.find((gap) => gap.after === after)?.reason;

test("an article of 1,250 words has three slots, 1,200 px of text apart or more", () => {
  const plan = adPlan(anArticle({ body: text(25) }), rules);

  expect(plan.slots.map(({ after }) => after)).toEqual([2, 7, 12]);
  expect(plan.slots.map(({ distance }) => Math.round(distance.height))).toEqual([729, 1215, 1215]);
  expect(plan.slots.map(({ distance }) => distance.words)).toEqual([150, 250, 250]);
  expect(plan.estimatedHeight).toBe(6075);
  expect(plan.share).toBeCloseTo(891 / 6966, 6);
  expect(plan.why).toBe("3 slots in 1,250 words, 13% of the text’s height on a phone");
});

test("each slot says which rules hold there", () => {
  const [, second] = adPlan(anArticle({ body: text(25) }), rules).slots;

  expect(second?.reasons).toEqual([
    "a slot is left: site.yaml allows 3 slots",
    "it stands between two paragraphs",
    "the paragraph above ends its sentence",
    "8 paragraphs and 400 words stand above",
    "1,215 px of text lie between it and slot 1",
    "17 paragraphs follow",
  ]);
});

describe("an article that must carry no advertisement has no slot, neither in the text nor around it", () => {
  const cases: readonly (readonly [Partial<Article>, string])[] = [
    [{ ads: false }, "No slots: the article says `ads: false`"],
    [{ isSensitive: true }, "No slots: the article is marked as sensitive"],
    [{ sponsor: { name: "Ropewalk Mutual" } }, "No slots: the article is paid for"],
    [{ kind: "paid" }, "No slots: the article is paid for"],
  ];
  for (const [own, why] of cases) {
    test(why + JSON.stringify(own), () => {
      const plan = adPlan(anArticle({ body: text(25), ...own }), rules);

      expect(plan).toMatchObject({ slots: [], refused: [], hasOuterSlots: false, share: 0, why });
    });
  }
});

test("an article for subscribers has no slot in the text that nobody sees", () => {
  const plan = adPlan(anArticle({ body: text(25), isFree: false }), rules);

  expect(plan).toMatchObject({ slots: [], hasOuterSlots: true });
  expect(plan.why).toBe("No slot in the text: it has 100 words, fewer than 300");
});

test("a text under 300 words has slots around it only", () => {
  const plan = adPlan(anArticle({ body: [...text(5), aParagraph("Low water came.")] }), rules);

  expect(plan).toMatchObject({ slots: [], hasOuterSlots: true });
  expect(plan.why).toBe("No slot in the text: it has 253 words, fewer than 300");
});

test("a text of 300 words has a slot", () => {
  expect(placesIn(text(6))).toEqual([2]);
});

describe("a slot stands between two paragraphs only", () => {
  const note: Block = { kind: "note", line: 1, html: safe("<p>Low water</p>"), text: "Low water" };
  const others: readonly (readonly [string, Block])[] = [
    ["a heading", aHeading("Low water", "low-water")],
    ["a pull quote", aPullQuote("tides tides")],
    ["a note", note],
    ["a picture", aFigure()],
    ["a list", anOther("list", "<ul><li>tide</li></ul>")],
    ["a quote", anOther("quote", "<blockquote><p>tide</p></blockquote>")],
    ["a table", anOther("table", "<table></table>")],
    ["code", anOther("code", "<pre>tide</pre>")],
    ["a rule", anOther("rule", "<hr>")],
    ["the footnotes", anOther("footnotes", "<section></section>")],
  ];
  for (const [name, block] of others) {
    test(`neither before nor after ${name}`, () => {
      const body = [...text(3), block, ...text(5)];

      expect(placesIn(body)).toEqual([4]);
      expect(reasonAt(2, body)).toBe(`it stands before ${name}`);
      expect(reasonAt(3, body)).toBe(`it follows ${name}`);
    });
  }
});

test("a paragraph that leads on to the next stays with it", () => {
  const body = [...text(2), aParagraph(`${fiftyWords} The keeper said this:`), ...text(5)];

  expect(placesIn(body)).toEqual([3]);
  expect(reasonAt(2, body)).toBe("the paragraph above leads on to the next");
});

describe("the first slot follows three paragraphs and 150 words", () => {
  const tooEarly = "fewer than 3 paragraphs or 150 words stand above";

  test("two long paragraphs are too few", () => {
    const long = aParagraph(`${fiftyWords} ${fiftyWords}`);

    expect(placesIn([long, long, ...text(4)])).toEqual([2]);
    expect(reasonAt(1, [long, long, ...text(4)])).toBe(tooEarly);
  });

  test("three short paragraphs hold too few words", () => {
    const short = Array.from({ length: 3 }, () => aParagraph("Low water came."));

    expect(placesIn([...short, ...text(6)])).toEqual([5]);
    expect(reasonAt(2, [...short, ...text(6)])).toBe(tooEarly);
  });
});

test("at least two paragraphs follow a slot, whatever else does", () => {
  const footnotes = anOther("footnotes", "<section></section>");

  expect(placesIn(text(10))).toEqual([2, 7]);
  expect(placesIn(text(9))).toEqual([2]);
  expect(placesIn([...text(9), footnotes])).toEqual([2]);
  expect(reasonAt(7, text(9))).toBe("fewer than 2 paragraphs follow");
});

test("places nearer than 1,200 px to the slot above are passed over", () => {
  expect(reasonAt(6, text(25))).toBe("less than 1,200 px of text would lie between it and slot 1");
});

describe("slots end", () => {
  test("when site.yaml allows no more", () => {
    expect(placesIn(text(25), rulesFor({ mostInline: 1 }))).toEqual([2]);
    expect(reasonAt(7, text(25), rulesFor({ mostInline: 1 }))).toBe(
      "no slot is left: site.yaml allows 1 slot",
    );
  });

  test("when one more would take over a quarter of the text on a phone", () => {
    const tall = rulesFor({ onPhone: 700 });

    expect(placesIn(text(25), tall)).toEqual([2, 7]);
    expect(reasonAt(12, text(25), tall)).toBe(
      "no slot is left: a phone has room for 2 slots within 25% of the text’s height",
    );
  });

  test("when one more would take over two fifths of the text on a desktop", () => {
    const tall = rulesFor({ onDesktop: 1050 });

    expect(placesIn(text(25), tall)).toEqual([2, 7]);
    expect(reasonAt(12, text(25), tall)).toBe(
      "no slot is left: a desktop has room for 2 slots within 40% of the text’s height",
    );
  });

  test("at once when site.yaml has no sizes for them", () => {
    const plan = adPlan(anArticle({ body: text(25) }), {
      ...rules,
      sizes: { top: [], inline: [], bottom: [] },
    });

    expect(plan.slots).toEqual([]);
    expect(plan.why).toBe("No slot in the text: every gap breaks a rule");
    expect(plan.refused[0]?.reason).toBe("no slot is left: site.yaml has no ad sizes for the text");
  });
});

test("an empty text has no slot", () => {
  expect(adPlan(anArticle({ body: [] }), rules)).toMatchObject({
    slots: [],
    refused: [],
    estimatedHeight: 0,
    share: 0,
  });
});
