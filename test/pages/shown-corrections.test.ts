/** Where corrections stand, and what they are called. */
import { expect, test } from "vitest";
import type { Correction } from "../../src/article/correction.ts";
import { shownCorrections } from "../../src/pages/shown-corrections.ts";
import { aSite } from "../support/an-article.ts";

const on = (day: number, own: Partial<Correction> = {}): Correction => ({
  kind: "correction",
  at: Date.UTC(2026, 10, day, 17),
  text: `Mended on ${day} November.`,
  isSerious: false,
  ...own,
});

test("serious corrections stand above the text, the others below it", () => {
  const { above, below } = shownCorrections(
    [on(20), on(21, { isSerious: true, kind: "retraction" })],
    aSite(),
  );

  expect(above.map(({ label }) => label)).toEqual(["Retraction"]);
  expect(below.map(({ label }) => label)).toEqual(["Correction"]);
});

test("the newest stands first, and keeps its name when another follows", () => {
  const { below } = shownCorrections([on(20), on(22), on(21)], aSite());

  expect(below.map(({ id, made }) => [id, made.day])).toEqual([
    ["correction-2", "November 22, 2026"],
    ["correction-3", "November 21, 2026"],
    ["correction-1", "November 20, 2026"],
  ]);
});
