/** Titles that are longer, or shorter, than the places where they stand. */
import { expect, test } from "vitest";
import { siteYaml } from "../../support/a-content-folder.ts";
import { anArticleFile } from "../../support/an-article-file.ts";
import { type Told, toldAbout } from "../../support/told.ts";

/** Without the `checks` of the other tests' newsroom, whose headlines are short. */
const strict = { "site.yaml": siteYaml.replace(/^checks:.*\n/m, "") };

const good = { headline: "h".repeat(40), standfirst: "s".repeat(100) };

const cases: readonly (readonly [string, Record<string, string>, readonly Told[]])[] = [
  [
    "a headline of 39 characters",
    { headline: "h".repeat(39) },
    [
      [
        "2:11",
        "note",
        "headline-length",
        "the headline has 39 characters: 40 to 90 read best",
        "say more of what happened",
      ],
    ],
  ],
  [
    "a headline of 91 characters",
    { headline: "h".repeat(91) },
    [["2:11", "note", "headline-length", "the headline has 91 characters: 40 to 90 read best", "shorten it"]],
  ],
  [
    "a headline of 111 characters, once",
    { headline: "h".repeat(111) },
    [
      [
        "2:11",
        "warning",
        "long-headline",
        "the headline has 111 characters; search engines and cards cut it after 110",
        "shorten it, or give them a shorter one as `seoTitle`",
      ],
    ],
  ],
  [
    "a standfirst of 201 characters",
    { standfirst: "s".repeat(201) },
    [
      [
        "3:13",
        "note",
        "standfirst-length",
        "the standfirst has 201 characters: 100 to 200 read best",
        "shorten it",
      ],
    ],
  ],
  [
    "a standfirst of one letter",
    { standfirst: "s" },
    [
      [
        "3:13",
        "note",
        "standfirst-length",
        "the standfirst has 1 character: 100 to 200 read best",
        "say more of what happened",
      ],
    ],
  ],
  [
    "a standfirst of 99 characters",
    { standfirst: "s".repeat(99) },
    [
      [
        "3:13",
        "note",
        "standfirst-length",
        "the standfirst has 99 characters: 100 to 200 read best",
        "say more of what happened",
      ],
    ],
  ],
  [
    "a title for search engines of 61 characters, and one for cards of 91",
    { seoTitle: "t".repeat(61), socialTitle: "t".repeat(91) },
    [
      [
        "7:11",
        "warning",
        "seo-title-length",
        "`seoTitle` has 61 characters: search engines cut it after 60",
        "shorten it",
      ],
      [
        "8:14",
        "warning",
        "social-title-length",
        "`socialTitle` has 91 characters: cards cut it after 90",
        "shorten it",
      ],
    ],
  ],
  [
    "an alt text of 151 characters",
    { image: `{ file: mill.gif, alt: ${"a".repeat(151)}, credit: Ana Ruiz }` },
    [
      [
        "7:31",
        "note",
        "alt-length",
        "the `alt` text has 151 characters: read aloud, 150 are enough",
        "shorten it, and tell the rest in the text or the caption",
      ],
    ],
  ],
  [
    "titles as long as they may be",
    {
      headline: "é".repeat(90),
      standfirst: "s".repeat(200),
      seoTitle: "t".repeat(60),
      socialTitle: "t".repeat(90),
      image: `{ file: mill.gif, alt: ${"a".repeat(150)}, credit: Ana Ruiz }`,
    },
    [],
  ],
];

for (const [title, keys, expected] of cases) {
  test(`${title} is told with its place and its fix`, async () => {
    expect(await toldAbout(anArticleFile({ ...good, ...keys }), strict)).toEqual(expected);
  });
}
