import { describe, expect, test } from "vitest";
import { compose } from "../../../src/content/import/compose.ts";
import type { Recognized } from "../../../src/content/import/recognized.ts";
import { aSite } from "../../support/an-article.ts";

const site = aSite({ timeZone: "America/New_York", sections: [{ id: "harbor", name: "Harbor" }] });

const recognized = (own: Partial<Recognized> = {}): Recognized => ({
  byline: [],
  paragraphs: ["The mill stood."],
  contributors: [],
  corrections: [],
  undatedCorrections: [],
  leftovers: [],
  unread: [],
  dropped: [],
  ...own,
});

describe("what was recognized and what the editor says", () => {
  test("with headline, section and date it is published, at its address", () => {
    const { path, address, missing, keys } = compose(
      recognized({ headline: "Tide mill" }),
      { section: "harbor", published: "2026-11-20T09:00:00-05:00" },
      site,
    );

    expect({ path, address, missing, status: keys.status }).toEqual({
      path: "articles/2026/11/tide-mill.md",
      address: "/2026/11/20/harbor/tide-mill",
      missing: [],
      status: "published",
    });
  });

  test("without them it is a draft, and nothing is guessed", () => {
    const { path, address, missing, text } = compose(recognized(), {}, site);

    expect({ path, address, missing }).toEqual({
      path: "articles/drafts/the-mill-stood.md",
      address: undefined,
      missing: ["headline", "section", "published"],
    });
    expect(text).toBe("---\nstatus: draft\n---\nThe mill stood.\n");
  });

  test("the editor's words win, and those of the text stay in sight", () => {
    const { text, path } = compose(
      recognized({ headline: "Old words", section: "harbor", published: "2026-11-19T09:00:00-05:00" }),
      { headline: "New words", section: "harbor", published: "2026-11-20T09:00:00-05:00", slug: "mill" },
      site,
    );

    expect(path).toBe("articles/2026/11/mill.md");
    expect(text).toBe(`---
headline: New words
section: harbor
published: 2026-11-20T09:00:00-05:00
# the text says, for headline: Old words
# the text says, for published: 2026-11-19T09:00:00-05:00
status: published
---
The mill stood.
`);
  });
});
