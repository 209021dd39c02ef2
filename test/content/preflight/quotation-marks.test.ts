/** Quotation marks without a partner, and signs that only look so. */
import { expect, test } from "vitest";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases, toldAbout } from "../../support/told.ts";

const RULE = "unbalanced-quotes";

testCases([
  [
    "a quotation that is not closed",
    anArticleFile({}, "“The mill stands, she said.\n\nIt stands still.\n"),
    [
      [
        "8:1",
        "warning",
        RULE,
        "the quotation that “ opens here is not closed",
        "write ” where it ends; when it goes on in the next paragraph, begin that with “ too",
      ],
    ],
  ],
  [
    "a quotation in straight marks that is not closed",
    anArticleFile({}, 'The mill, she said, "will stand.\n'),
    [
      [
        "8:21",
        "warning",
        RULE,
        'the quotation that " opens here is not closed',
        'write " where it ends; when it goes on in the next paragraph, begin that with " too',
      ],
    ],
  ],
  [
    "a quotation that nothing opens",
    anArticleFile({}, "She said: “No.”\n\nThe mill stands,” she said.\n"),
    [
      [
        "10:17",
        "warning",
        RULE,
        "” closes a quotation here that nothing opens",
        "write “ where it begins, or remove this one",
      ],
    ],
  ],
  [
    "a quotation that goes on and does not open its second paragraph, once",
    anArticleFile({}, "“The mill stands.\n\nIt will fall,” she said.\n"),
    [
      [
        "8:1",
        "warning",
        RULE,
        "the quotation that “ opens here is not closed",
        "write ” where it ends; when it goes on in the next paragraph, begin that with “ too",
      ],
    ],
  ],
  [
    "a French quotation that is not closed",
    anArticleFile({ lang: "fr" }, "Elle dit : « Le moulin reste.\n"),
    [
      [
        "9:12",
        "warning",
        RULE,
        "the quotation that « opens here is not closed",
        "write » where it ends; when it goes on in the next paragraph, begin that with « too",
      ],
    ],
  ],
  [
    "a German quotation that is not closed",
    anArticleFile({ lang: "de" }, "Sie sagt: „Die Mühle bleibt.\n"),
    [
      [
        "9:11",
        "warning",
        RULE,
        "the quotation that „ opens here is not closed",
        "write “ where it ends; when it goes on in the next paragraph, begin that with „ too",
      ],
    ],
  ],
  [
    "a headline whose quotation is not closed",
    anArticleFile({ headline: "Mill “to be drained" }),
    [
      [
        "2:16",
        "warning",
        RULE,
        "the quotation that “ opens here is not closed",
        "write ” where it ends; when it goes on in the next paragraph, begin that with “ too",
      ],
    ],
  ],
]);

const sound: readonly (readonly [language: string, text: string])[] = [
  ["en", "“The mill stands,” she said. “It will.”"],
  ["en", '"The mill stands," she said. "It will."'],
  ["en", "“The mill stands.\n\n“It will fall.\n\n“But not now,” she said."],
  ["en", '"The mill stands.\n\n"It will fall," she said.'],
  ["en", "She said: “The mill stands.\n\n> “It will fall.”"],
  ["en", "“The mill stands.\n\n::: pullquote\nIt will fall\n:::\n\n“It will fall,” she said."],
  ["en", "“The mill stands.\n\n## A heading\n\n“It will fall,” she said."],
  ["en", "“The mill stands.\n\n*“It will fall,” she said.*"],
  ["en", 'The wheel is 6" wide and 5\'10" high, the mill’s ’90s wheel 12”.'],
  ["en", 'A board of 2" lies there.'],
  ["en", "Rock 'n' roll of the '90s, the millers' song, 'twas the mill's."],
  ["en", "The hour is 40°42′46″ north."],
  ["en", "“He said ‘no’ to the mill,” she said."],
  ["en", "The code `\"` is shown, and [a link](https://news.example '6\" wide') is one."],
  ["en", "They call it [„Mühle]{lang=de}."],
  ["en", "She writes « moulin » and “mill”."],
  ["en", '| Mill | Size |\n| --- | --- |\n| Old | 6" |\n| New | " |'],
  ["en", '```\nsay "no\n```'],
  ["fr", "« Le moulin reste.\n\n« Il tombera », dit-elle."],
  ["fr", "« Le moulin reste.\n\n» Il tombera », dit-elle."],
  ["fr", "« Elle dit “non” », dit-il."],
  ["de", "„Die Mühle bleibt“, sagt sie. »Ja«, sagt er. «Nein», sagt sie."],
  ["de", "„Sie sagte ‚nein‘“, sagt er."],
  ["sv", "”Kvarnen står”, säger hon."],
  ["da", "»Møllen står«, siger hun."],
  ["pl", "„Młyn stoi”, mówi."],
  ["ru", "«Она сказала „нет“», — говорит он."],
];

for (const [language, text] of sound) {
  test(`“${text}” (${language}) is whole`, async () => {
    expect(await toldAbout(anArticleFile({ lang: language }, `${text}\n`))).toEqual([]);
  });
}
