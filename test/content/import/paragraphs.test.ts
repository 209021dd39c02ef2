import { describe, expect, test } from "vitest";
import { paragraphsOf, seams } from "../../../src/content/import/paragraphs.ts";

/** A bar stands where a paragraph begins. */
const split: readonly string[] = [
  "The mill stood.|The river rose.",
  "The mill stood. The river rose.|Nobody came.",
  "Who came?|Nobody!|Everybody left.",
  "The mill stood.|“It is old,” he said.",
  "“It is old.”|He left. “So am I.”|“And I,” she said.",
  "He said “it is old.”|Next day he left.",
  "He left in the night. “It was dark —”|“Very dark,” she said.",
  "The council wrote:|“The mill will be drained.”",
  "He called it ‘old.’|‘Very old,’ she said.",
  'He said, "It is old."|"Very old," she said. "No."|Next day he left.',
  "He said, 'It is old.'|'Very old,' she said.|They left.",
  "They live in the U.S.|The mill stands there.",
  "They live in the U.S.|A man saw them.",
  "It was built in 1921.|It stood.",
  "It cost $3.50.|Nobody paid 3.5 crowns.",
  "Nobody paid.|40 people came.",
  "Nobody paid.|$40 was asked.",
  "It rose at 9 p.m.|By ten it fell.",
  "(The mill stood.)|The river rose.",
  "The river rose.|(The mill stood.)",
  "Vitamin C.|Éva Ruiz took it.",
  "The mill stood…”|He left.",
  "It is on 5th St.|The mill stands there.",
  "Sie steht.|»Sie ist alt«, sagte Oda. »Sehr alt.«|Niemand kam.",
  "Sie steht.|„Sie ist alt“, sagte Oda. „Sehr alt.“|Niemand kam. ‚Nie.‘|So war es.",
  "Er fragte: »Wer?«|Niemand kam.",
  "Il est vieux.|« Très vieux », dit-elle. « Il tourne. »|Personne ne vint.",
  "Il est vieux.|«\u00A0Très vieux.\u00A0»|Personne ne vint.|Il dit :|« Bon. »",
  "Es viejo.|«Muy viejo.»|Nadie vino.",
  "¿Quién vino?|¡Nadie!|Él se fue.",
];

const whole: readonly string[] = [
  "The S.D.F. stood. Gen. Oda J. Brand of the U.S. came on Jan. 20 with Mr. X.",
  "The S.D.F.’s men and the U.S.-led group left.",
  "J.R.R. Okoro and A.B.C. Ltd. came.",
  "He has a Ph.D. and a B.Sc. in tides.",
  "It rose 3.5 meters to No.5 by 10.30, or fig.2.",
  "Mr.Okoro and Dr.Ruiz came.",
  "See https://tides.example/Map.Harbor.Html for it.",
  "Write to Ana.Ruiz@tides.example.",
  "Well ... Yes … No...And then they left.",
  "A “mill”—He stopped.",
  "The ratio is 3:1.",
  "The sign said:Closed.",
  "He said “it” and left, e.g. by boat.",
  "U.S.S.R is old.",
];

describe("a text without line breaks", () => {
  for (const text of split) {
    test(`begins its paragraphs at the bars: ${text}`, () => {
      const paragraphs = paragraphsOf({ text: text.replaceAll("|", ""), at: 0 });

      expect(paragraphs.map((paragraph) => paragraph.text).join("|")).toBe(text);
    });
  }

  for (const text of whole) {
    test(`is one paragraph: ${text}`, () => {
      expect(seams(text)).toEqual([]);
    });
  }

  test("each paragraph knows where it began", () => {
    expect(paragraphsOf({ text: "One.“Two.”Three.", at: 100 })).toEqual([
      { text: "One.", at: 100 },
      { text: "“Two.”", at: 104 },
      { text: "Three.", at: 110 },
    ]);
  });
});
