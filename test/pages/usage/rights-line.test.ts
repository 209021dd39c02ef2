/** The line that says whose the texts are, on every page and in every edition. */
import { expect, test } from "vitest";
import type { UsagePolicy } from "../../../src/article/newsroom.ts";
import { rightsLine } from "../../../src/pages/usage/rights-line.ts";
import { aSite } from "../../support/an-article.ts";

const lineWith = (usage: Partial<UsagePolicy>, copyright = "© The Estuary Ledger"): string =>
  rightsLine(aSite({ copyright, usage: { barred: [], ...usage } }));

const cases: [Partial<UsagePolicy>, string][] = [
  [{}, "© The Estuary Ledger"],
  [{ search: "deny", training: "allow", answers: "allow" }, "© The Estuary Ledger"],
  [{ answers: "deny" }, "© The Estuary Ledger. Use in AI answers reserved."],
  [
    { training: "deny", answers: "allow" },
    "© The Estuary Ledger. Text and data mining and training of AI models reserved.",
  ],
  [
    { training: "deny", answers: "deny" },
    "© The Estuary Ledger. Text and data mining, training of AI models and use in AI answers reserved.",
  ],
];
for (const [usage, line] of cases) {
  test(`where usage is ${JSON.stringify(usage)}, it is “${line}”`, () => {
    expect(lineWith(usage)).toBe(line);
  });
}

test("a site without a usage policy reserves nothing in words", () => {
  expect(rightsLine(aSite())).toBe("© The Estuary Ledger");
});

test("no full stop is set twice", () => {
  expect(lineWith({ answers: "deny" }, "© Estuary Press Ltd.")).toBe(
    "© Estuary Press Ltd. Use in AI answers reserved.",
  );
});
