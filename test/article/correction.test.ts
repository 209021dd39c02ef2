import { expect, test } from "vitest";
import {
  type Correction,
  type Numbered,
  ordinaryCorrections,
  seriousCorrections,
} from "../../src/article/correction.ts";

const at = (hour: number): number => Date.UTC(2026, 10, 21, hour);
const noted = (text: string, hour: number, isSerious: boolean): Correction => ({
  kind: "correction",
  at: at(hour),
  text,
  isSerious,
});
const corrections = [
  noted("The mill has nine piles, not seven.", 8, false),
  noted("The miller was not fined.", 9, true),
  noted("The tide turned at noon.", 11, false),
  noted("The mill was never sold.", 12, true),
];
const texts = (some: readonly Numbered[]): string[] => some.map(({ correction }) => correction.text);

test("serious corrections stand above the text, newest first", () => {
  expect(texts(seriousCorrections(corrections))).toEqual([
    "The mill was never sold.",
    "The miller was not fined.",
  ]);
});

test("a retraction and an editor’s note stand first, whatever followed them", () => {
  const retracted: Correction = { ...noted("We take it back.", 7, true), kind: "retraction" };
  const remarked: Correction = { ...noted("The author owns the mill.", 6, true), kind: "editorsNote" };

  expect(texts(seriousCorrections([remarked, retracted, ...corrections]))).toEqual([
    "We take it back.",
    "The author owns the mill.",
    "The mill was never sold.",
    "The miller was not fined.",
  ]);
});

test("ordinary corrections stand below the text, newest first", () => {
  expect(texts(ordinaryCorrections(corrections))).toEqual([
    "The tide turned at noon.",
    "The mill has nine piles, not seven.",
  ]);
});

test("a correction keeps its number when another is dated before it", () => {
  const [first, backdated] = [noted("The quay is long.", 8, false), noted("The quay is stone.", 7, false)];

  expect(ordinaryCorrections([first, backdated])).toEqual([
    { correction: first, number: 1 },
    { correction: backdated, number: 2 },
  ]);
});

test("of two made at the same time, the one written last stands first", () => {
  const [first, last] = [noted("The quay is long.", 8, true), noted("The quay is stone.", 8, true)];

  expect(seriousCorrections([first, last])).toEqual([
    { correction: last, number: 2 },
    { correction: first, number: 1 },
  ]);
});

test("an article without corrections has none in either place", () => {
  expect(seriousCorrections([])).toEqual([]);
  expect(ordinaryCorrections([])).toEqual([]);
});
