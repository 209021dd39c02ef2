/** Words that stand twice by mistake, and those that may. */
import { expect, test } from "vitest";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases, toldAbout } from "../../support/told.ts";

testCases([
  [
    "a word that stands twice",
    anArticleFile({}, "The mill of the the harbor stands.\n"),
    [["8:17", "warning", "doubled-words", "“the the” says a word twice", "keep one “the”"]],
  ],
  [
    "a word that stands twice over the end of a line",
    anArticleFile({}, "The mill stands in\nin the harbor.\n"),
    [["9:1", "warning", "doubled-words", "“in in” says a word twice", "keep one “in”"]],
  ],
  [
    "a word that stands twice in a quotation of lines",
    anArticleFile({}, "> The mill stands at\n> at the river.\n"),
    [["9:3", "warning", "doubled-words", "“at at” says a word twice", "keep one “at”"]],
  ],
  [
    "a word that begins a sentence and stands twice",
    anArticleFile({}, "“The the mill stands.”\n"),
    [["8:6", "warning", "doubled-words", "“The the” says a word twice", "keep one “the”"]],
  ],
  [
    "words that stand twice in headline, standfirst and caption",
    anArticleFile({
      headline: '"The “old” mill mill stands"',
      standfirst: ">-\n  Engineers will look at\n  at the piles",
      image: "{ file: mill.gif, alt: The old mill, caption: Oak of of 1921, credit: Ana Ruiz }",
    }),
    [
      ["2:27", "warning", "doubled-words", "“mill mill” says a word twice", "keep one “mill”"],
      ["5:3", "warning", "doubled-words", "“at at” says a word twice", "keep one “at”"],
      ["9:61", "warning", "doubled-words", "“of of” says a word twice", "keep one “of”"],
    ],
  ],
  [
    "a German word that stands twice",
    anArticleFile({ lang: "de" }, "Die Mühle und und die der Flut.\n"),
    [["9:15", "warning", "doubled-words", "“und und” says a word twice", "keep one “und”"]],
  ],
]);

const sound: readonly string[] = [
  "She had had the mill since 1921.",
  "He said that that mill was old.",
  "What it is is a mill.",
  "They sailed to Bora Bora and Walla Walla.",
  "The band The The played.",
  "The mill, mill of mills, stands.",
  "Of the mill. The mill stands.",
  "It fell by 20 20 times.",
  "The pro pro-mill party won.",
  "They sell it it’s said.",
  "Location location location matters.",
  "The code `the the` is shown.",
  "See the [the](/the) mill.",
  "They call it [la la mer]{lang=fr}.",
  "- The mill\n- mill wheels",
  "| the | the |\n| --- | --- |\n| the | the |",
  "```\nthe the\n```",
  "They sang la-la la-la.",
  "It was so so, very very.",
];

for (const text of sound) {
  test(`“${text}” says nothing twice`, async () => {
    expect(await toldAbout(anArticleFile({}, `${text}\n`))).toEqual([]);
  });
}

test("French says “nous nous”, and Turkish doubles what it likes", async () => {
  expect(await toldAbout(anArticleFile({ lang: "fr" }, "Nous nous levons.\n"))).toEqual([]);
  expect(await toldAbout(anArticleFile({ lang: "tr" }, "Su yavaş yavaş çekildi.\n"))).toEqual([]);
});
