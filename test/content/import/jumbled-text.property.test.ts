import fc from "fast-check";
import { expect, test } from "vitest";
import { recognize } from "../../../src/content/import/recognize.ts";

/** Words that are no content: the page prints them around what they join. */
const CONNECTIVES = /^(?:By|BY|and|from|in|contributed|Reporting|reporting|was|Editing|Photographs|by)*$/;

/** What is left of a text without its parts, the longest first. */
function without(text: string, parts: readonly string[]): string[] {
  const left = [...parts]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replace(part, () => "\u0000"), text.replace(/\s+/g, " "));
  return (left.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !CONNECTIVES.test(word));
}

test("however a text is jumbled, each of its words is recognized, kept or listed as dropped", () => {
  const line = fc.constantFrom(
    "Advertisement",
    "ADVERTISEMENT",
    "Supported by",
    "Story continues below advertisement",
    "Harbor",
    "World",
    "By",
    "By Ana Ruiz",
    "By Ana Ruiz, Harbor Writer and Li Wei",
    "by the old mill",
    "BY LI WEI",
    "By Una Fox, rivers correspondent",
    "By Oda Brand in Callao and Tom Weir in Oslo",
    "By Kit Sand and",
    "and Eve Marsh",
    "By YouTube standards it is small.",
    "Por Zita Paz",
    "Photographs by Cy Moss",
    "3 min read",
    "9:00 a.m., Nov. 20, 2026",
    "Nov. 20, 2026 | Updated 2 hours ago",
    "BREAKING — He came.",
    "LONDON, 20 November (Reuters) – He came.",
    'He read the word "Advertisement" twice.',
    "Li Wei and others contributed to this report.",
    "« Bon. »",
    "»Gut.«",
    "By 1921",
    "Nov. 20, 2026",
    "Updated Nov. 21, 2026",
    "11/12/2026",
    "Tide mill drained",
    "It is old.",
    "“Who?”",
    "LIMA — The mill stood.",
    "LIMA, Peru, Nov. 20 (AP) — He came.",
    "Berlin (Reuters) - She left.",
    "lower case goes on",
    "Li Wei contributed reporting from Lima.",
    "Reporting was contributed by Zoe Ito in Cairo and Li Wei.",
    "(Reporting by Ana Ruiz; Editing by Li Wei)",
    "Correction: It was Oda.",
    "Correction, Nov. 21, 2026: It was Oda.",
    "Editor’s note — Old.",
    "An earlier version of this article was wrong.",
    "The U.S.",
    "A man",
    "40 men.",
    "(sic)",
    "…",
    "“",
    '"',
    "1. x",
  );
  const between = fc.constantFrom("", "", "\n", "\n\n", " ");

  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(line, between), { minLength: 1, maxLength: 12, selector: ([one]) => one }),
      (lines) => {
        const text = lines.flat().join("");

        const { dropped, ...kept } = recognize(text, {
          timeZone: "America/New_York",
          sections: [{ id: "harbor", name: "Harbor" }],
        });

        const parts = [
          ...[kept.headline, kept.standfirst, kept.section && "Harbor"].filter((part) => part !== undefined),
          ...kept.byline,
          ...(kept.dateline?.split(/\s*[,()]\s*/) ?? []),
          ...kept.paragraphs,
          ...kept.contributors.flatMap(({ name, location }) => [name, location ?? ""]),
          ...kept.leftovers.map((leftover) => leftover.text),
          ...dropped.map((label) => label.text),
        ].filter((part) => part.trim() !== "");
        expect(without(text, parts)).toEqual([]);
        expect(kept.corrections).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});
