import fc from "fast-check";
import { expect, test } from "vitest";
import { partsDifference } from "../../src/article/parts-difference.ts";
import type { VersionPart } from "../../src/article/version.ts";

const paragraph = (text: string): VersionPart => ({ is: "paragraph", text });

const marked = (before: readonly VersionPart[], after: readonly VersionPart[]): string[] =>
  partsDifference(before, after).map(({ is, pieces }) => {
    const text = pieces.map((piece) =>
      piece.is === "same" ? piece.text : piece.is === "removed" ? `[${piece.text}]` : `{${piece.text}}`,
    );
    return `${is}: ${text.join("")}`;
  });

const MILL = "The tide mill was drained on Monday for the first time.";
const WEIR = "The keeper of the weir watched from the quay.";
const TIDE = "Nobody knows when the next spring tide will come.";

test("a paragraph that was rewritten stands with what differs in it", () => {
  expect(
    marked([MILL, WEIR].map(paragraph), [MILL.replace("Monday", "Sunday"), WEIR].map(paragraph)),
  ).toEqual([
    "paragraph: The tide mill was drained on[ Monday]{ Sunday} for the first time.",
    `paragraph: ${WEIR}`,
  ]);
});

test("paragraphs that came and went stand where they came and where they were", () => {
  expect(marked([MILL, WEIR].map(paragraph), [MILL, TIDE].map(paragraph))).toEqual([
    `paragraph: ${MILL}`,
    "paragraph: [The keeper of the weir watched from the quay]{Nobody knows when the next spring tide will come}.",
  ]);
  expect(marked([MILL, WEIR, TIDE].map(paragraph), [MILL, TIDE].map(paragraph))).toEqual([
    `paragraph: ${MILL}`,
    `paragraph: [${WEIR}]`,
    `paragraph: ${TIDE}`,
  ]);
});

test("a paragraph that moved is removed where it was, and added where it went", () => {
  expect(marked([MILL, WEIR, TIDE].map(paragraph), [WEIR, TIDE, MILL].map(paragraph))).toEqual([
    `paragraph: [${MILL}]`,
    `paragraph: ${WEIR}`,
    `paragraph: ${TIDE}`,
    `paragraph: {${MILL}}`,
  ]);
});

test("among several, each that was rewritten is found again, in order", () => {
  const before = [MILL, WEIR];
  const after = [TIDE, MILL.replace("Monday", "Sunday"), WEIR.replace("quay", "lock")];

  expect(marked(before.map(paragraph), after.map(paragraph))).toEqual([
    `paragraph: {${TIDE}}`,
    "paragraph: The tide mill was drained on[ Monday]{ Sunday} for the first time.",
    "paragraph: The keeper of the weir watched from the[ quay]{ lock}.",
  ]);
});

test("a paragraph that was cut to one of its sentences is the same paragraph", () => {
  expect(marked([`${MILL} ${WEIR} ${TIDE}`, TIDE].map(paragraph), [MILL].map(paragraph))).toEqual([
    `paragraph: ${MILL}[ ${WEIR} ${TIDE}]`,
    `paragraph: [${TIDE}]`,
  ]);
});

test("the one headline stays the headline, however new it is; a paragraph is no heading", () => {
  const before: VersionPart[] = [{ is: "headline", text: "Mill drained" }, paragraph("The gate")];
  const after: VersionPart[] = [
    { is: "headline", text: "A century under water" },
    { is: "heading", text: "The gate" },
  ];

  expect(marked(before, after)).toEqual([
    "headline: [Mill drained]{A century under water}",
    "paragraph: [The gate]",
    "heading: {The gate}",
  ]);
});

test("read without what was added it is the one version, without what was removed the other", () => {
  const part = fc.record({
    is: fc.constantFrom("headline" as const, "paragraph" as const, "remark" as const),
    text: fc.constantFrom(MILL, WEIR, TIDE, "Yes.", "No.", MILL.replace("Monday", "Sunday")),
  });

  fc.assert(
    fc.property(fc.array(part), fc.array(part), (before, after) => {
      const rows = partsDifference(before, after);
      const without = (left: string) =>
        rows.flatMap(({ is, pieces }) => {
          const text = pieces.flatMap((piece) => (piece.is === left ? [] : [piece.text])).join("");
          return text ? [{ is, text }] : [];
        });

      expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
  );
});

test("where so much differs that readers would wait, both texts stand there, and only what stayed is found", () => {
  const long = (word: string) =>
    Array.from({ length: 200 }, (_, index) =>
      paragraph(`${word}${index} ${"the mill stood there, ".repeat(10)}`),
    );
  const stayed = paragraph(MILL);

  const parts = partsDifference([stayed, ...long("tide")], [stayed, ...long("ebbs")]);

  expect(parts.map(({ pieces }) => pieces.map(({ is }) => is).join())).toEqual([
    "same",
    ...Array.from({ length: 200 }, () => "removed"),
    ...Array.from({ length: 200 }, () => "added"),
  ]);
});

test("a paragraph in which only the way was changed in which accents are typed is the same", () => {
  expect(marked([paragraph("The cafe\u0301")], [paragraph("The caf\u00E9")])).toEqual([
    "paragraph: The caf\u00E9",
  ]);
});
