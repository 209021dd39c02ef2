/** Texts that would keep a careless reader busy for hours: each is read, whatever it holds. */
import { expect, test } from "vitest";
import { readBody } from "../../../src/content/body/body.ts";

const hostile: [string, string][] = [
  ["brackets that begin like phrases of a language", "[a]{lang=".repeat(2_000)],
  ["footnotes that are never closed", "[^".repeat(4_000)],
  ["links by the thousand", "[a](/b) ".repeat(4_000)],
  ["addresses by the thousand", "https://ledger.example/a ".repeat(4_000)],
];
for (const [title, text] of hostile) {
  test(`${title} are read to the end`, async () => {
    const { body } = await readBody(text, {
      firstLine: 1,
      language: "en-US",
      readFigure: async () => ({ faults: [] }),
    });

    expect(body).toHaveLength(1);
  });
}
