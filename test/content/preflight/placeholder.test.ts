/** What is still to be filled in, and what only looks so. */
import { expect, test } from "vitest";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases, toldAbout } from "../../support/told.ts";

const FIX = "write what belongs here, or take it out";

testCases([
  [
    "a placeholder in the text, the headline, the standfirst and a caption",
    anArticleFile(
      {
        headline: "Tide mill TKTK",
        standfirst: "TODO",
        image: "{ file: mill.gif, alt: The mill, caption: Built in TK, credit: Ana Ruiz }",
      },
      "The mill is XXX feet high, with TKs of oak [citation needed].\n\nLorem ipsum dolor. Why???\n",
    ),
    [
      ["2:21", "warning", "placeholder", "“TKTK” still has to be filled in", FIX],
      ["3:13", "warning", "placeholder", "“TODO” still has to be filled in", FIX],
      ["7:59", "warning", "placeholder", "“TK” still has to be filled in", FIX],
      ["9:13", "warning", "placeholder", "“XXX” still has to be filled in", FIX],
      ["9:33", "warning", "placeholder", "“TKs” still has to be filled in", FIX],
      ["9:44", "warning", "placeholder", "“[citation needed]” still has to be filled in", FIX],
      ["11:1", "warning", "placeholder", "“Lorem ipsum” still has to be filled in", FIX],
      ["11:23", "warning", "placeholder", "“???” still has to be filled in", FIX],
    ],
  ],
  [
    "a placeholder in small letters, and one behind a number,",
    anArticleFile({}, "It cost tktk, or 40 XXX, said tktktk.\n"),
    [
      ["8:9", "warning", "placeholder", "“tktk” still has to be filled in", FIX],
      ["8:21", "warning", "placeholder", "“XXX” still has to be filled in", FIX],
      ["8:31", "warning", "placeholder", "“tktktk” still has to be filled in", FIX],
    ],
  ],
  [
    "a placeholder of a draft, which is only unfinished",
    anArticleFile({ status: "draft" }, "TK\n"),
    [["9:1", "note", "placeholder", "“TK” still has to be filled in", FIX]],
  ],
]);

const sound: readonly string[] = [
  "She shops at TK Maxx and flies TK 1980 or TK1.",
  "Super Bowl XXX and the XXX Olympiad were in January.",
  "The ATK and the TKO were short, and to do is todo.",
  "Is it so? Is it? So?!",
  "The code `TK` is shown.\n\n```\nTODO: mend\n```",
  "See [the list](https://news.example/TODO).",
];

for (const text of sound) {
  test(`“${text}” holds no place`, async () => {
    expect(await toldAbout(anArticleFile({}, `${text}\n`))).toEqual([]);
  });
}
