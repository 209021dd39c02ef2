import { expect, test } from "vitest";
import { readBody } from "../../../src/content/body/body.ts";
import { aReading } from "../../support/a-reading.ts";
import { anArticleFile } from "../../support/an-article-file.ts";

test("what is printed on one line gets the quotation marks of the text", async () => {
  const file = anArticleFile(
    {
      headline: `"Mill's end," she said of the '90s`,
      standfirst: `"'Tis rock 'n' roll"`,
      kicker: `Mill's '62`,
      corrections: `[{ kind: correction, date: 2026-11-21T08:00:00-05:00, text: "The \\"oak\\" was a pine." }]`,
      image: `{ file: mill.gif, alt: The mill's wheel, caption: "The 'wheel'", credit: Ana Ruiz }`,
    },
    `He said "'tis 6'2" at https://mill.example/a'b'c here."\n`,
  ).replace(
    `headline: "Mill's end," she said of the '90s`,
    `headline: '"Mill''s end," she said of the ''90s'`,
  );

  expect(await aReading(file)).toMatchObject({
    problems: [],
    article: {
      headline: "“Mill’s end,” she said of the ’90s",
      standfirst: "’Tis rock ’n’ roll",
      kicker: "Mill’s ’62",
      corrections: [{ text: "The “oak” was a pine." }],
      image: { alt: "The mill’s wheel", caption: "The ‘wheel’" },
      body: [{ text: expect.stringContaining("https://mill.example/a'b'c") }],
    },
  });
});

const goingOn: readonly (readonly [language: string, text: string, shown: string])[] = [
  ["en", '"We waited," Ruiz said. "And it came.', "“We waited,” Ruiz said. “And it came."],
  ["en", '"*Then* it left', "“<em>Then</em> it left"],
  ["en", 'She said ("It came', "She said (“It came"],
  ["fr", '"Il vint', "«\u00A0Il vint"],
  ["en", 'A plank of 6" and a \\"board', "A plank of 6&quot; and a &quot;board"],
  ["en", 'It came "', "It came &quot;"],
];
for (const [language, text, shown] of goingOn) {
  test(`a quotation that goes on in the next paragraph opens all the same (${language}): ${text}`, async () => {
    const { body } = await readBody(text, {
      firstLine: 1,
      language,
      readFigure: async () => ({ faults: [] }),
    });

    expect(body).toMatchObject([{ html: shown }]);
  });
}

test("in a list, too, a quotation that goes on opens", async () => {
  const text = '- "Then it left.\n- It left';
  const { body } = await readBody(text, {
    firstLine: 1,
    language: "en",
    readFigure: async () => ({ faults: [] }),
  });

  expect(body).toMatchObject([{ html: expect.stringContaining("<li>“Then it left.</li>") }]);
});

test("each language has its own quotation marks in the headline", async () => {
  expect(await aReading(anArticleFile({ headline: `'Das "Wehr"'`, lang: "de" }))).toMatchObject({
    article: { headline: "Das „Wehr“" },
  });
});
