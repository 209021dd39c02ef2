/** What changed from one version of an article to another. */
import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import type { VersionPart } from "../../../src/article/version.ts";
import { differencePage } from "../../../src/pages/history/difference-page.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aText, aVersion, someVersions } from "../../support/a-version.ts";
import { anArticle, aParagraph } from "../../support/an-article.ts";

type Parts = readonly VersionPart[];

function page({ before, after, ...own }: { before: Parts; after: Parts } & Partial<Article>) {
  const [from, to] = [aVersion(1, { parts: before }), aVersion(2, { parts: after })];
  const versions = [from, to];
  const history = { ...aDesk(), article: anArticle(own), versions };
  return {
    asAsked: differencePage({ ...history, asked: [from, to] }),
    turned: differencePage({ ...history, asked: [to, from] }),
    twice: differencePage({ ...history, asked: [to, to] }),
  };
}

/** `[-elm-] {+oak+}` */
const marked = ({ asAsked: { passages } }: ReturnType<typeof page>): readonly string[] =>
  passages.flatMap(({ parts }) =>
    parts.map(({ pieces }) =>
      pieces
        .map(({ is, space, text }) => {
          if (is === "same") return space + text;
          return space + (is === "removed" ? `[-${text}-]` : `{+${text}+}`);
        })
        .join(""),
    ),
  );

const elm = aText("The piles are of elm.");
const oak = aText("The piles are of black oak.");

test("words that changed are marked, and not the space before them", () => {
  expect(marked(page({ before: elm, after: oak }))).toEqual(["The piles are of [-elm-] {+black oak+}."]);
});

test("what came later is what changed, in whatever order the two are asked for", () => {
  const { asAsked, turned } = page({ before: elm, after: oak });

  expect(asAsked).toMatchObject({ from: { number: 1 }, to: { number: 2 }, verdict: "changed" });
  expect(turned).toEqual(asAsked);
  expect(turned.frame.canonical).toBe(
    "https://ledger.example/2026/11/20/harbor/tide-mill/history?from=1&to=2",
  );
});

test("a version and itself are one", () => {
  expect(page({ before: elm, after: oak }).twice).toMatchObject({ verdict: "same version", passages: [] });
});

test("two versions that read the same are told to, space or no space", () => {
  expect(page({ before: elm, after: elm }).asAsked.verdict).toBe("same words");
  expect(page({ before: elm, after: aText("The piles  are of elm.") }).asAsked.verdict).toBe("same words");
});

test("the notes that came between are told, with their dates", () => {
  const [oak, lock] = ["Oak.", "Open."].map((text, index) => ({
    kind: "correction" as const,
    at: Date.UTC(2026, 10, 20, 18 + index),
    text,
    isSerious: false,
  }));
  const known = oak && lock ? { first: [oak], both: [oak, lock] } : { first: [], both: [] };
  const versions = someVersions({}, { corrections: known.first }, {}, { corrections: known.both });
  const [one, two, , four] = versions;
  const notes = (from = one, to = four) =>
    from && to
      ? differencePage({
          ...aDesk(),
          article: anArticle({ corrections: known.both }),
          versions,
          asked: [from, to],
        }).notes
      : [];

  expect(notes(one, two)).toMatchObject([
    { label: "Correction", text: "Oak.", at: { iso: "2026-11-20T18:00:00Z" } },
  ]);
  expect(notes().map(({ text }) => text)).toEqual(["Oak.", "Open."]);
  expect(notes(two, two)).toEqual([]);
});

test("long runs of what stayed are folded, short ones show where in the text a reader is", () => {
  const stayed = ["One.", "Two.", "Three."].flatMap((text) => aText(text));
  const [one, two] = stayed;
  const { asAsked } = page({
    before: [...stayed, ...elm, ...(one && two ? [one, two] : []), ...elm],
    after: [...stayed, ...oak, ...(one && two ? [one, two] : []), ...oak],
  });

  expect(asAsked.passages.map(({ isChanged, summary, parts }) => [isChanged, summary, parts.length])).toEqual(
    [
      [false, "3 unchanged paragraphs", 3],
      [true, undefined, 1],
      [false, undefined, 2],
      [true, undefined, 1],
    ],
  );
});

test("what is no paragraph is named", () => {
  const { asAsked } = page({
    before: [
      { is: "headline", text: "Mill drained" },
      { is: "standfirst", text: "At last." },
      { is: "byline", text: "By Ana Ruiz" },
      ...elm,
    ],
    after: [
      { is: "headline", text: "Mill to be drained" },
      { is: "standfirst", text: "At last." },
      { is: "byline", text: "By Ana Ruiz" },
      ...elm,
    ],
  });

  expect(asAsked.passages).toMatchObject([
    { parts: [{ label: "Headline" }] },
    { summary: "3 unchanged parts", parts: [{ label: "Summary" }, { label: "Byline" }, {}] },
  ]);
  expect(asAsked.passages[1]?.parts[2]).not.toHaveProperty("label");
});

test("what was free once is not shown any more when only the opening is free now", () => {
  const opening = `The mill ${"turned and ".repeat(60)}stopped.`;
  const before = aText(opening, "The secret is in the sluice.", "And in the pond.");
  const gated = {
    isFree: false,
    body: [aParagraph(opening), aParagraph("A secret."), aParagraph("Another.")],
  };

  const found = page({ before, after: aText(opening), ...gated });

  expect(found.asAsked.verdict).toBe("same words");
  expect(JSON.stringify(found)).not.toContain("sluice");
});
