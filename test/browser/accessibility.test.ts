/** axe on every kind of page, in every setting a reader may come with: nothing violated, nothing left open. */
/// <reference lib="dom" />
import axe from "axe-core";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readersOf } from "../support/a-reader.ts";
import { newsroom, pageKinds } from "../support/page-kinds.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const levels = ["wcag2", "wcag21", "wcag22"].flatMap((wcag) =>
  ["a", "aa", "aaa"].map((level) => wcag + level),
);
const rules = axe
  .getRules([...levels, "best-practice"])
  .filter(({ tags }) => !tags.includes("review-item")) // those find no faults, they only ask a person to look
  .map(({ ruleId }) => ruleId);

const widths = [320, 768, 1280];
const colors: readonly BrowserContextOptions[] = [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { forcedColors: "active" },
];

const aReader = readersOf(newsroom);

for (const color of colors) {
  describe(`in ${Object.entries(color).flat().join(" ")}`, () => {
    for (const width of widths) {
      test(`everybody can use every page at ${width} px`, async () => {
        const { page } = await aReader({ viewport: { width, height: 900 }, ...color });
        const faults: string[] = [];

        for (const [kind, address] of Object.entries(pageKinds)) {
          await page.goto(address);
          await page.evaluate(axe.source);
          const { violations, incomplete } = await page.evaluate(
            (values) => window.axe.run(document, { runOnly: { type: "rule", values } }),
            rules,
          );
          // Forced colors are the reader's own, and axe can't see them.
          const open = incomplete.filter(
            ({ id }) => !(color.forcedColors && id.startsWith("color-contrast")),
          );
          for (const { id, nodes } of [...violations, ...open])
            faults.push(...nodes.map(({ target }) => `${kind}: ${id}: ${target.join(" ")}`));
        }

        expect(faults).toEqual([]);
      });
    }
  });
}
