import { expect, test } from "vitest";
import { directionOf } from "../../src/content/direction.ts";

const cases: readonly [language: string, direction: "ltr" | "rtl"][] = [
  ["en-US", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["ckb", "rtl"],
  ["dv", "rtl"],
  ["nqo", "rtl"],
  ["az", "ltr"],
  ["az-Arab", "rtl"],
  ["pa-PK", "rtl"],
  ["ar-Latn", "ltr"],
];

for (const [language, direction] of cases) {
  test(`${language} is written ${direction === "rtl" ? "from right to left" : "from left to right"}`, () => {
    expect(directionOf(language)).toBe(direction);
  });
}
