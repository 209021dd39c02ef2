import { expect, test } from "vitest";
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

test("each language has its own quotation marks in the headline", async () => {
  expect(await aReading(anArticleFile({ headline: `'Das "Wehr"'`, lang: "de" }))).toMatchObject({
    article: { headline: "Das „Wehr“" },
  });
});
