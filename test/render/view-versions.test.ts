/** Which views print otherwise after an edit: those and no others are made anew. */
import { describe, expect, test } from "vitest";
import { inclusionsIn } from "../../src/render/view-versions.ts";
import { copiedLooks } from "../support/copied-looks.ts";

/** Every view that is a page. */
const pages = [
  ...["article", "corrections", "difference", "drafts", "error", "front"],
  ...["gone", "history", "list", "problems", "static", "usage"],
];

/** The views that have another version once the file ends in this, sorted, without what only stands in others. */
function changedBy(file: string, ending: string): readonly string[] {
  const looks = copiedLooks();
  const before = looks.compile().versions();
  looks.edit(file, (text) => text + ending);
  const after = looks.compile().versions();
  const changed = [...after].filter(([view, version]) => before.get(view) !== version).map(([view]) => view);
  return changed.filter((view) => view !== "layout" && !view.startsWith("parts/")).sort();
}

const edits: readonly (readonly [what: string, file: string, ending: string, changed: readonly string[]])[] =
  [
    ["a view changes by itself alone", "views/front.eta", "<p>Low water</p>", ["front"]],
    [
      "a part changes the views that include it",
      "views/parts/compare.eta",
      "<p>Low water</p>",
      ["difference", "history"],
    ],
    [
      "a part of a part changes what includes either, in every form of an article",
      "views/parts/correction.eta",
      "<p>Low water</p>",
      ["article", "markdown-article", "syndicated-article", "syndicated-correction"],
    ],
    ["a part of the layout changes every page", "views/parts/footer.eta", "<p>Low water</p>", pages],
    ["the layout changes every page", "views/layout.eta", "<!-- low water -->", pages],
    [
      "the articles’ style sheet changes articles",
      "public/styles/article-page.css",
      "main{order:9}",
      ["article"],
    ],
    [
      "a style sheet of lists changes the pages that have it",
      "public/styles/lists.css",
      "main{order:9}",
      pages.filter((page) => !["article", "difference", "history"].includes(page)),
    ],
    ["a style sheet of all pages changes all pages", "public/styles/frame.css", "main{order:9}", pages],
    ["what readers are not sent changes nothing", "public/styles/frame.css", "\n/* Low water */\n", []],
  ];

describe("versions", () => {
  for (const [what, file, ending, changed] of edits) {
    test(what, () => {
      expect(changedBy(file, ending)).toEqual(changed);
    });
  }
});

describe("inclusions", () => {
  const cases: readonly (readonly [source: string, found: readonly (string | undefined)[]])[] = [
    ['<%~ include("parts/time") %>', ["parts/time"]],
    ['<%~ include ( "parts/time") %>', ["parts/time"]],
    ["<%~ include(it.part) %>", [undefined]],
    ["<p>The layout (of the page) may include(all) that</p>", []],
    ['<p>layout(</p>\n<% layout("layout") %>', ["layout"]],
  ];
  for (const [source, found] of cases) {
    test(source, () => {
      expect(inclusionsIn(source).map(({ view }) => view)).toEqual(found);
    });
  }

  test("are told with their line", () => {
    expect(inclusionsIn('<p>\n<%\nlayout("layout") %>')).toEqual([{ view: "layout", line: 3 }]);
  });
});
