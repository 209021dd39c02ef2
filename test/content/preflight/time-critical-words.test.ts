/** Words that mean another day tomorrow, and those that do not. */
import { expect, test } from "vitest";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases, toldAbout } from "../../support/told.ts";

const RULE = "time-critical-words";
const FIX = "name the day";

testCases([
  [
    "a day without its name",
    anArticleFile(
      { headline: "Today the mill is drained", standfirst: "It was full yesterday." },
      "Tonight it stands. The mill opens next\nweek. She said: “Yes.” Tomorrow it rests.\n",
    ),
    [
      ["2:11", "note", RULE, "“Today” is another day for whoever reads this later", FIX],
      ["3:25", "note", RULE, "“yesterday” is another day for whoever reads this later", FIX],
      ["8:1", "note", RULE, "“Tonight” is another day for whoever reads this later", FIX],
      ["8:35", "note", RULE, "“next week” is another day for whoever reads this later", FIX],
      ["9:24", "note", RULE, "“Tomorrow” is another day for whoever reads this later", FIX],
    ],
  ],
  [
    "a French day without its name",
    anArticleFile({ lang: "fr" }, "Le moulin ferme aujourd’hui, dit-elle hier.\n"),
    [
      ["9:17", "note", RULE, "“aujourd’hui” is another day for whoever reads this later", FIX],
      ["9:39", "note", RULE, "“hier” is another day for whoever reads this later", FIX],
    ],
  ],
]);

const sound: readonly (readonly [language: string, text: string])[] = [
  ["en", "“We drain it today,” she said. “Tomorrow we rest.”"],
  ["en", '"We drain it today," she said.'],
  ["en", "“We drain it today.\n\n“We rest tomorrow,” she said."],
  ["en", "She told USA Today, in the Today show, of Tomorrow Never Comes."],
  ["en", "Millers of today’s kind have a here-today-gone-tomorrow mill."],
  ["en", "The mill opened on Friday, and last year, and next year."],
  ["en", "The code `today` is shown, and [a link](https://news.example/today)."],
  ["de", "Hier steht die Mühle am Morgen."],
  ["es", "Abre por la mañana, y ayer."],
];

for (const [language, text] of sound) {
  test(`“${text}” (${language}) can be read on any day`, async () => {
    expect(await toldAbout(anArticleFile({ lang: language }, `${text}\n`))).toEqual([]);
  });
}

test("“today’s” in single quotes can be read on any day", async () => {
  expect(await toldAbout(anArticleFile({ headline: "'The mill in today''s terms'" }))).toEqual([]);
});

test("a correction and a caption have their day beside them", async () => {
  const file = anArticleFile({
    image: "{ file: mill.gif, alt: The mill today, caption: As it stands today, credit: Ana Ruiz }",
    corrections: '[{ kind: correction, date: 2026-11-20T10:00:00-05:00, text: "It was drained yesterday." }]',
  });

  expect(await toldAbout(file)).toEqual([]);
});
