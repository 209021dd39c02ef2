/** However an editor wrote the file: a correction is added, and every other byte stays. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addCorrection, type NewCorrection } from "../../src/content/add-correction.ts";

const AT = "2026-11-22T08:00:00-05:00";
const BEFORE = "2026-11-21T08:00:00-05:00";
const MARK = "Oak, not elm";

const optional = (...texts: readonly string[]) => fc.constantFrom("", ...texts);
const comment = optional(" # by Ana", "   # see: [ledger] #2", " ");

/** `undefined` leaves the key out. */
const updated = fc.option(
  fc
    .tuple(
      fc.constantFrom(BEFORE, `"${BEFORE}"`, `'${BEFORE}'`, "", `&u ${BEFORE}`, `\n    ${BEFORE}`),
      comment,
    )
    .map(([value, after]) => `updated:${value === "" || value.startsWith("\n") ? "" : " "}${value}${after}`),
  { nil: undefined },
);

const texts = [
  "Ebb.",
  `"Ebb: \\"and\\" flow" # was: x`,
  "'It''s ebb'",
  ">-\nEbb\nand flow.\n",
  "|\nEbb\n\nand flow.\n",
  "|+\nEbb.\n\n",
  "Ebb and\nflow # now",
  `"Ebb and\nflow"`,
];

/** The lines of an entry below its sign. */
const entry = fc
  .record({
    text: fc.constantFrom(...texts),
    last: fc.constantFrom("text", "date", "serious"),
    after: optional("# the next one", "", "  # more"),
    anchor: optional("&one "),
  })
  .map(({ text, last, after, anchor }) => {
    const [first = "", ...rest] = text.split("\n");
    const written = [`text: ${first}`, ...rest.map((line) => (line === "" ? "" : `    ${line}`))];
    const facts = ["kind: correction", `date: ${BEFORE}`];
    const lines =
      last === "text"
        ? [...facts, ...written]
        : [...written, ...facts, ...(last === "serious" ? ["serious:"] : [])];
    return { lines, after, anchor: anchor && `${anchor}\n` };
  });

const blockList = fc
  .tuple(
    fc.array(entry, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(0, 2, 4),
    fc.constantFrom(1, 3),
    comment,
  )
  .map(([entries, margin, gap, after]) => {
    const lines = entries.flatMap((one) => [
      ...one.lines.map((line, index) =>
        line === ""
          ? ""
          : " ".repeat(margin) + (index === 0 ? `-${" ".repeat(gap)}` : " ".repeat(gap + 1)) + line,
      ),
      ...(one.after === "" ? [] : [" ".repeat(margin) + one.after]),
    ]);
    return `corrections:${after}\n${lines.join("\n")}`;
  });

const flowEntry = fc.constantFrom(
  `{ kind: update, date: ${BEFORE}, text: Ebb }`,
  `{kind: correction, date: "${BEFORE}", text: "Ebb, [and] flow"}`,
  `{\n    kind: correction, # what\n    date: ${BEFORE},\n    text: 'Ebb' }`,
);
const flowList = fc
  .record({
    entries: fc.array(flowEntry, { maxLength: 3 }),
    inside: optional(" ", "\n  ", " # why\n  "),
    between: fc.constantFrom(", ", ",", ",\n  ", ", # and\n  "),
    end: optional(" ", "\n  "),
    comma: optional(",", ", "),
    after: comment,
    anchor: optional("&all "),
  })
  .map(({ entries, inside, between, end, comma, after, anchor }) => {
    const written = inside + entries.join(between) + (entries.length > 0 ? comma : "") + end;
    return `corrections: ${anchor}[${written}]${after}`;
  });

const corrections = fc.option(
  fc.oneof(
    blockList,
    flowList,
    comment.map((after) => `corrections:${after}`),
  ),
  { nil: undefined },
);

const others = fc.subarray([
  "headline: Tide mill to be drained",
  "standfirst: >-\n  Engineers will look\n  at the piles.\n",
  "byline: [marta-lindqvist, Ana Ruiz]",
  "# corrections: none\n",
  "topics:\n- rivers\n- mills",
  'image: { file: mill.jpg, alt: "a mill" }   ',
  "rights: |+\n  None.\n\n",
  "aiUse: 'corrections: []'",
  "sponsor:\n  name: The Mill  \n\n",
]);

const file = fc
  .record({
    others,
    updated,
    corrections,
    published: comment.map((after) => `published: 2026-11-20T09:00:00-05:00${after}`),
    order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    margin: fc.constantFrom(0, 2),
    lineEnd: fc.constantFrom("\n", "\r\n"),
    mark: optional("\uFEFF"),
    text: fc.constantFrom("The mill.", "The mill.  \n\n---\nupdated: no\n", "", "\tOne\n\n\n"),
    fence: optional("  "),
  })
  .map(({ others, updated, corrections, published, order, margin, lineEnd, mark, text, fence }) => {
    const keys = [...others, published, updated, corrections]
      .filter((key) => key !== undefined)
      .map((key, index) => ({ key, rank: order[index] ?? 0 }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ key }) => key.replace(/^(?!$)/gm, " ".repeat(margin)));
    return `${mark}---${fence}\n${keys.join("\n")}\n---\n${text}`.replaceAll("\n", lineEnd);
  });

const ENTRY = `- kind: clarification\\s+date: ${AT}\\s+text: "${MARK}"`;
const ADDED = [
  `corrections:\\s+${ENTRY}`,
  ENTRY,
  `(?:, )?\\{ kind: clarification, date: ${AT}, text: "${MARK}" \\}`,
];
const DATE = [`updated: ${AT}`, ` ${AT}`];

/** What is left, in each way in which the line end that came with the words can be taken away too. */
const without = (text: string, words: readonly string[]): readonly string[] =>
  words
    .flatMap((word) => [`\\r?\\n *${word}`, ` *${word}\\r?\\n`, ` *${word}`, word])
    .map((source) => text.replace(new RegExp(source), ""));

/** What was added is taken away by its words, and what was replaced is put back. */
const undone = (added: string): readonly string[] =>
  without(added, ADDED).flatMap((text) => [text.replace(AT, BEFORE), ...without(text, DATE)]);

test("a correction is added to any file, and not another byte of it changes", () => {
  const correction: NewCorrection = { kind: "clarification", date: AT, text: MARK };

  fc.assert(
    fc.property(file, (before) => {
      const added = addCorrection(before, correction);

      expect(undone(added)).toContain(before);
    }),
    { numRuns: 500 },
  );
});
