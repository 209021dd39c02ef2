import { expect, test } from "vitest";
import { contentFileText, type FileKeys } from "../../../src/content/import/content-file.ts";

const keys: FileKeys = {
  byline: [],
  contributors: [],
  corrections: [],
  leftovers: [],
  status: "draft",
};

test("a draft of which nothing is known but its text", () => {
  expect(contentFileText(keys, ["The mill stood.", "The river rose."])).toBe(`---
status: draft
---
The mill stood.

The river rose.
`);
});

test("all keys, in the order in which editors know them, each on one line", () => {
  const standfirst = "Engineers will inspect oak piles that were last seen in the year of the great flood. "
    .repeat(3)
    .trim();

  const file = contentFileText(
    {
      headline: "Mill: two held",
      standfirst,
      section: "harbor",
      byline: ["Ana Ruiz", "Tom Okoro, Jr."],
      dateline: "LIMA, Peru (AP)",
      published: "2026-11-20T09:00:00-05:00",
      updated: "2026-11-21T09:00:00-05:00",
      leftovers: [{ about: "byline", text: "Harbor Correspondent #1" }],
      contributors: [
        { name: "Li Wei", role: "reporting", location: "Callao, Peru" },
        { name: "Zoe Ito", role: "research" },
      ],
      corrections: [{ kind: "correction", date: "2026-11-21T08:00:00-05:00", text: "The river: misnamed." }],
      status: "published",
    },
    ["The mill stood."],
  );

  expect(file).toBe(`---
headline: "Mill: two held"
standfirst: ${standfirst}
section: harbor
byline: [Ana Ruiz, "Tom Okoro, Jr."]
dateline: LIMA, Peru (AP)
published: 2026-11-20T09:00:00-05:00
updated: 2026-11-21T09:00:00-05:00
# the text says, for byline: Harbor Correspondent #1
contributors:
  - { name: Li Wei, location: "Callao, Peru" }
  - { name: Zoe Ito, role: research }
corrections:
  - { kind: correction, date: 2026-11-21T08:00:00-05:00, text: "The river: misnamed." }
status: published
---
The mill stood.
`);
});
