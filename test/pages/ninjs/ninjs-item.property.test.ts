import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctionKindNames } from "../../../src/article/correction.ts";
import { kindNames } from "../../../src/article/kind.ts";
import { ninjsItem } from "../../../src/pages/ninjs/ninjs-item.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aFigure, anArticle } from "../../support/an-article.ts";
import { ninjsFaults } from "../../support/ninjs-faults.ts";

const desk = aDesk({ usage: { training: "deny", barred: [] } });
const full = anArticle({ image: aFigure().picture, body: [aFigure({ caption: "The quay." })] });

describe("the standard", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1 });
  const instant = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }).map(Number);
  const generated = fc.record(
    {
      id: text.map((words) => encodeURIComponent(words)),
      kind: fc.constantFrom(...kindNames),
      headline: text,
      standfirst: text,
      seoTitle: text,
      socialTitle: text,
      byline: fc.array(fc.record({ name: text })),
      dateline: fc.record({ city: text, region: text }),
      contributors: fc.array(
        fc.record({ name: text, role: fc.constant("photography" as const), location: text }),
      ),
      topics: fc.array(fc.record({ id: text, name: text })),
      publishedAt: instant.map((at) => Math.min(at, desk.now)),
      expiresAt: instant,
      corrections: fc.array(
        fc.record({
          kind: fc.constantFrom(...correctionKindNames),
          at: instant,
          text,
          isSerious: fc.boolean(),
        }),
      ),
      isFree: fc.boolean(),
      rights: text,
    },
    { requiredKeys: [] },
  );

  test("is kept by every article that can be written", () => {
    fc.assert(
      fc.property(generated, (own) => {
        const { item } = ninjsItem({ ...desk, article: { ...full, ...own } });

        expect(ninjsFaults(item)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("knows a wrong item when it sees one", () => {
    const uri = "tag:ledger.example,2026:tide";

    expect(ninjsFaults({})).toHaveLength(1);
    expect(ninjsFaults({ uri, byline: "By nobody" })).toHaveLength(1);
    expect(ninjsFaults({ uri, pubStatus: "gone" })).toHaveLength(1);
    expect(ninjsFaults({ uri, associations: [{ uri }] })).toHaveLength(1);
    expect(ninjsFaults({ uri, associations: [{ uri, name: "Picture", byline: "x" }] })).toHaveLength(1);
    expect(ninjsFaults({ uri, versionCreated: "yesterday" })).toHaveLength(1);
    expect(ninjsFaults({ uri, rightsInfo: {} })).not.toHaveLength(0);
  });
});
