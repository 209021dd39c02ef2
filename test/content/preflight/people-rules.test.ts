/** Who was where the dateline says, and who has no page. Marta Lindqvist is in Lima. */
import { expect, test } from "vitest";
import { siteYaml } from "../../support/a-content-folder.ts";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases, toldAbout } from "../../support/told.ts";

testCases([
  [
    "a dateline where nobody was",
    anArticleFile({ dateline: "LAGOS, Nigeria" }),
    [
      [
        "7:11",
        "warning",
        "dateline-alone",
        "the dateline says Lagos, Nigeria, and nobody in `byline` or `contributors` was there",
        'add whoever was there: `contributors: [{ name: …, location: "Lagos, Nigeria" }]`, or remove the dateline',
      ],
    ],
  ],
  [
    "a dateline of an article whose people are nowhere",
    anArticleFile({ byline: "[Ana Ruiz]", dateline: "LIMA, Peru", contributors: "[{ name: Li Wei }]" }),
    [
      [
        "7:11",
        "warning",
        "dateline-alone",
        "the dateline says Lima, Peru, and nothing says where anybody in `byline` or `contributors` was",
        'add whoever was there: `contributors: [{ name: …, location: "Lima, Peru" }]`, or remove the dateline',
      ],
    ],
  ],
  [
    "a dateline of another town of the same name",
    anArticleFile({
      byline: "[Ana Ruiz]",
      dateline: "LIMA, Peru",
      contributors: '[{ name: Li Wei, location: "Lima, Ohio" }]',
    }),
    [
      [
        "7:11",
        "warning",
        "dateline-alone",
        "the dateline says Lima, Peru, and nobody in `byline` or `contributors` was there",
        'add whoever was there: `contributors: [{ name: …, location: "Lima, Peru" }]`, or remove the dateline',
      ],
    ],
  ],
]);

const sound: readonly (readonly [title: string, keys: Record<string, string>])[] = [
  ["where its writer works", { dateline: "LIMA, Peru" }],
  ["where its writer works, by their name", { byline: "[Marta Lindqvist]", dateline: "LIMA" }],
  [
    "where a contributor was",
    { dateline: "SÃO PAULO", contributors: '[{ name: Li Wei, location: "Sao Paulo, Brazil" }]' },
  ],
  ["of an agency’s report", { dateline: "LAGOS, Nigeria (AP)" }],
  ["of a report that an agency signs", { byline: "[Reuters]", dateline: "LAGOS, Nigeria" }],
  ["that names no town", { dateline: "ABOARD THE FERRY OTTER" }],
];

for (const [title, keys] of sound) {
  test(`a dateline ${title} stands`, async () => {
    expect(await toldAbout(anArticleFile(keys))).toEqual([]);
  });
}

test("a name that stands in byline and contributors is noted once", async () => {
  const newsroom = { "site.yaml": siteYaml.replace("person-without-page: off", "person-without-page: note") };
  const file = anArticleFile({ byline: "[Ana Ruiz]", contributors: "[{ name: Ana Ruiz }]" });

  expect((await toldAbout(file, newsroom)).map(([place, , rule]) => [place, rule])).toEqual([
    ["5:10", "person-without-page"],
  ]);
});

test("a name that people.yaml does not know is noted, an agency’s is not", async () => {
  const newsroom = { "site.yaml": siteYaml.replace("person-without-page: off", "person-without-page: note") };
  const file = anArticleFile({
    byline: "[Ana Ruiz, marta-lindqvist, Reuters]",
    contributors: "[{ name: Li Wei }]",
  });

  expect(await toldAbout(file, newsroom)).toEqual([
    [
      "5:10",
      "note",
      "person-without-page",
      "Ana Ruiz is not in people.yaml, and has no page",
      "add the person to people.yaml, or leave the name as it is",
    ],
    [
      "7:24",
      "note",
      "person-without-page",
      "Li Wei is not in people.yaml, and has no page",
      "add the person to people.yaml, or leave the name as it is",
    ],
  ]);
});
