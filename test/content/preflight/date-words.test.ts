/** Dates in words that cannot be so, and those that can. The article appears on Friday, Nov. 20, 2026. */
import { expect, test } from "vitest";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases, toldAbout } from "../../support/told.ts";

const RULE = "date-words";

testCases([
  [
    "a date with another day’s name",
    anArticleFile({}, "The mill was drained on Monday, November 24, 2026.\n"),
    [
      [
        "8:25",
        "warning",
        RULE,
        "“Monday, November 24, 2026” is a Tuesday",
        "write `Tuesday`, or correct the date",
      ],
    ],
  ],
  [
    "a date without its year, with another day’s name",
    anArticleFile({}, "The mill was drained on Monday, Nov. 24, and on Sat. and\nThursday, Jan. 1.\n"),
    [
      [
        "8:25",
        "warning",
        RULE,
        "“Monday, Nov. 24” of 2026 is a Tuesday",
        "write `Tuesday`, or correct the date",
      ],
      [
        "9:1",
        "warning",
        RULE,
        "“Thursday, Jan. 1” of 2027 is a Friday",
        "write `Friday`, or correct the date",
      ],
    ],
  ],
  [
    "a date with its day first",
    anArticleFile({}, "It was Monday 24 November.\n"),
    [
      [
        "8:8",
        "warning",
        RULE,
        "“Monday 24 November” of 2026 is a Tuesday",
        "write `Tuesday`, or correct the date",
      ],
    ],
  ],
  [
    "a day that does not exist",
    anArticleFile({}, "It fell on February 30, on 31 April and on Feb. 29, 2026.\n"),
    [
      ["8:12", "warning", RULE, "“February 30” is a day that does not exist", "correct the date"],
      ["8:28", "warning", RULE, "“31 April” is a day that does not exist", "correct the date"],
      ["8:44", "warning", RULE, "“Feb. 29, 2026” is a day that does not exist", "correct the date"],
    ],
  ],
  [
    "a French date with another day’s name",
    anArticleFile({ lang: "fr" }, "Le moulin ferme lundi 24 novembre 2026.\n"),
    [["9:17", "warning", RULE, "“lundi 24 novembre 2026” is a mardi", "write `mardi`, or correct the date"]],
  ],
  [
    "a German date with another day’s name",
    anArticleFile({ lang: "de" }, "Sie schließt am Montag, den 24. November 2026.\n"),
    [
      [
        "9:17",
        "warning",
        RULE,
        "“Montag, den 24. November 2026” is a Dienstag",
        "write `Dienstag`, or correct the date",
      ],
    ],
  ],
  [
    "a Spanish date with another day’s name",
    anArticleFile({ lang: "es" }, "Cierra el lunes 24 de noviembre de 2026.\n"),
    [
      [
        "9:11",
        "warning",
        RULE,
        "“lunes 24 de noviembre de 2026” is a martes",
        "write `martes`, or correct the date",
      ],
    ],
  ],
  [
    "a date with another day’s name behind it",
    anArticleFile({}, "The 20th of November 2026, a Monday, was dry, as was Nov. 21, a Sunday.\n"),
    [
      [
        "8:5",
        "warning",
        RULE,
        "“20th of November 2026, a Monday” is a Friday",
        "write `Friday`, or correct the date",
      ],
      [
        "8:54",
        "warning",
        RULE,
        "“Nov. 21, a Sunday” of 2026 is a Saturday",
        "write `Saturday`, or correct the date",
      ],
    ],
  ],
  [
    "a French date with another day’s name behind it",
    anArticleFile({ lang: "fr" }, "Le 20 novembre 2026, un lundi.\n"),
    [
      [
        "9:4",
        "warning",
        RULE,
        "“20 novembre 2026, un lundi” is a vendredi",
        "write `vendredi`, or correct the date",
      ],
    ],
  ],
]);

const sound: readonly string[] = [
  "It was Tuesday, November 24, 2026, or Tuesday, Nov. 24.",
  "It was Friday, Jan. 1, or Thursday, Dec. 25, 2025.",
  "It is Sunday. It is March 1.",
  "Feb. 29 was a day, and Feb. 29, 2028, will be.",
  "In 1867 Friday, Oct. 6, was followed by Friday, Oct. 18.",
  "It began on Monday, Sept. 2, 1666.",
  "On Monday May told 24 people that they may 31 times march 30 miles.",
  "On Friday, May 1,500 people came.",
  "The April 31 Group is one of 99 June 45s.".replace("April 31", "April 30"),
  "The code `Monday, Nov. 24, 2026` is shown.",
  "From Monday, Nov. 23, to Tuesday the 24th of November.",
  "On Friday, Nov. 20, a Monday deadline was set, and on Nov. 20, 2026, a Friday, it passed.",
];

for (const text of sound) {
  test(`“${text}” is told to nobody`, async () => {
    expect(await toldAbout(anArticleFile({}, `${text}\n`))).toEqual([]);
  });
}

const DAYS = "write the day that is meant, or correct the date";
const days: readonly [file: string, told: string | undefined][] = [
  [
    anArticleFile({}, "He spoke today, November 19.\n"),
    "8:17 “November 19” is not today when this appears, on November 20, 2026",
  ],
  [
    anArticleFile({}, "It was drained yesterday (Friday, Nov. 20, 2026).\n"),
    "8:27 “Friday, Nov. 20, 2026” is not yesterday when this appears, on November 20, 2026",
  ],
  [
    anArticleFile({}, "It rests on Nov. 22, tomorrow, and fills.\n"),
    "8:13 “Nov. 22” is not tomorrow when this appears, on November 20, 2026",
  ],
  [
    anArticleFile({ lang: "fr" }, "Il ferme demain, le 20 novembre.\n"),
    "9:21 “20 novembre” is not demain when this appears, on 20 novembre 2026",
  ],
  [anArticleFile({}, "He spoke today, November 20, as he had yesterday, Nov. 19.\n"), undefined],
  [
    anArticleFile({}, "It rests tomorrow, Saturday, Nov. 21, and on Nov. 19 today was far away.\n"),
    undefined,
  ],
  [
    anArticleFile({}, "It burned a year ago today, November 20, 2025, and today, Nov. 20, 1921.\n"),
    undefined,
  ],
  [
    anArticleFile({}, "“I came today, November 18,” he said. It was Nov. 18. Today, all is well.\n"),
    undefined,
  ],
  [anArticleFile({ published: "2026-11-20T23:30:00-05:00" }, "He spoke today, November 20.\n"), undefined],
];

for (const [file, expected] of days) {
  const text = file.trim().split("\n").at(-1);
  test(`“${text}” is ${expected ? "another day than its date" : "the day it says"}`, async () => {
    const told = (await toldAbout(file)).filter(([, , rule]) => rule === RULE);

    expect(told.map(([place, , , message]) => `${place} ${message}`)).toEqual(expected ? [expected] : []);
    expect(told.map(([, severity, , , fix]) => [severity, fix])).toEqual(expected ? [["warning", DAYS]] : []);
  });
}
