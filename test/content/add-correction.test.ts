import { expect, test } from "vitest";
import { addCorrection, type NewCorrection, NoPlaceForCorrection } from "../../src/content/add-correction.ts";

const correction: NewCorrection = {
  kind: "correction",
  date: "2026-11-22T08:00:00-05:00",
  text: 'The piles are of oak: not "elm" #2.',
};
const ADDED = 'date: 2026-11-22T08:00:00-05:00\n    text: "The piles are of oak: not \\"elm\\" #2."';
const IN_FLOW =
  '{ kind: correction, date: 2026-11-22T08:00:00-05:00, text: "The piles are of oak: not \\"elm\\" #2." }';
const PUBLISHED = "published: 2026-11-20T09:00:00-05:00";
const UPDATED = "updated: 2026-11-22T08:00:00-05:00";

const cases: readonly (readonly [title: string, before: string, after: string])[] = [
  [
    "none yet: at the end of the front matter, and `updated` below `published`",
    `headline: Mill\n${PUBLISHED} # at nine\nsection: world`,
    `headline: Mill\n${PUBLISHED} # at nine\n${UPDATED}\nsection: world\ncorrections:\n  - kind: correction\n    ${ADDED}`,
  ],
  [
    "a list: below its last entry, before the comment that follows it",
    `${PUBLISHED}\nupdated: "2026-11-21T08:00:00-05:00" # Ana\ncorrections:\n  # the year\n  - kind: update\n    text: Ebb # x\n  # more here\nsection: world`,
    `${PUBLISHED}\nupdated: "2026-11-22T08:00:00-05:00" # Ana\ncorrections:\n  # the year\n  - kind: update\n    text: Ebb # x\n  - kind: correction\n    ${ADDED}\n  # more here\nsection: world`,
  ],
  [
    "a list that is not indented, with a text of several lines",
    `${PUBLISHED}\nupdated:\ncorrections:\n- kind: update\n  text: >-\n    Ebb\n    and flow.\n\nsection: world`,
    `${PUBLISHED}\nupdated: 2026-11-22T08:00:00-05:00\ncorrections:\n- kind: update\n  text: >-\n    Ebb\n    and flow.\n- kind: correction\n  ${ADDED.replace("\n    ", "\n  ")}\n\nsection: world`,
  ],
  [
    "a list in brackets",
    `${PUBLISHED}\n${UPDATED}\ncorrections: [{ kind: update }, ] # so far`,
    `${PUBLISHED}\n${UPDATED}\ncorrections: [{ kind: update }, ${IN_FLOW}, ] # so far`,
  ],
  [
    "empty brackets",
    `${PUBLISHED}\n${UPDATED}\ncorrections: [ ] # none`,
    `${PUBLISHED}\n${UPDATED}\ncorrections: [${IN_FLOW} ] # none`,
  ],
  [
    "a key without a value",
    `${PUBLISHED}\n${UPDATED}\ncorrections: # none\nsection: world`,
    `${PUBLISHED}\n${UPDATED}\ncorrections: # none\n  - kind: correction\n    ${ADDED}\nsection: world`,
  ],
];

for (const [title, before, after] of cases) {
  for (const [ends, lineEnd] of [
    ["", "\n"],
    [" in a file of Windows", "\r\n"],
  ] as const) {
    test(`a correction is added to ${title}${ends}`, () => {
      const file = (yaml: string): string => `---\n${yaml}\n---\nThe mill.  \n`.replaceAll("\n", lineEnd);

      expect(addCorrection(file(before), correction)).toBe(file(after));
    });
  }
}

test("a serious one about a paragraph says so", () => {
  const added = addCorrection(`---\n${PUBLISHED}\n---\n`, {
    ...correction,
    serious: true,
    about: "piles of “elm”",
  });

  expect(added).toContain('    serious: true\n    about: "piles of “elm”"\n    text: ');
});

test("an `updated` that is later stays", () => {
  const file = `---\n${PUBLISHED}\nupdated: 2026-11-22T09:00:00-05:00\n---\n`;

  expect(addCorrection(file, correction)).toContain("\nupdated: 2026-11-22T09:00:00-05:00\ncorrections:\n");
});

test("front matter in braces is left to its editor", () => {
  expect(() => addCorrection(`---\n{ ${PUBLISHED} }\n---\n`, correction)).toThrow(NoPlaceForCorrection);
});
