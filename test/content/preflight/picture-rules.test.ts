/** The words of pictures that help nobody, of the lead picture as of figures. */
import { expect, test } from "vitest";
import { anArticleFile } from "../../support/an-article-file.ts";
import { testCases, toldAbout } from "../../support/told.ts";

const figure = (lines: string): string => `The mill stands.\n\n::: figure\nfile: mill.gif\n${lines}\n:::\n`;

testCases([
  [
    "an alt text that is a file’s name",
    anArticleFile({ image: "{ file: mill.gif, alt: IMG_1234.jpg, credit: Ana Ruiz }" }),
    [
      [
        "7:31",
        "warning",
        "weak-alt",
        "the `alt` text is the name of a file: “IMG_1234.jpg”",
        "write what someone who cannot see it should know",
      ],
    ],
  ],
  [
    "an alt text that says it is an image, and a credit that names nobody",
    anArticleFile({}, figure("alt: An image of the mill\ncredit: unknown")),
    [
      [
        "12:6",
        "warning",
        "weak-alt",
        "the `alt` text begins with “An image of”, which screen readers say already",
        "begin with what it shows",
      ],
      [
        "13:9",
        "warning",
        "weak-credit",
        "the credit “unknown” names nobody",
        "write who made the picture, such as `Ana Ruiz`; find out before it appears",
      ],
    ],
  ],
  [
    "an alt text that is the caption again",
    anArticleFile({}, figure("alt: The mill, drained.\ncaption: The mill drained\ncredit: Ana Ruiz")),
    [
      [
        "12:6",
        "warning",
        "weak-alt",
        "the `alt` text is the caption again, so listeners hear it twice",
        "write what someone who cannot see it should know",
      ],
    ],
  ],
]);

const sound: readonly (readonly [alt: string, credit: string])[] = [
  ["A drawing of the mill at low tide", "Drawing by Broadsheet"],
  ["The image of a saint above the mill’s door", "Handout"],
  ["Photographs of millers on a wall", "Courtesy of the mill"],
  ["The mill", "AP"],
];

for (const [alt, credit] of sound) {
  test(`“${alt}” by ${credit} says enough`, async () => {
    const file = anArticleFile({
      image: `{ file: mill.gif, alt: ${alt}, caption: Low tide, credit: ${credit} }`,
    });

    expect(await toldAbout(file)).toEqual([]);
  });
}
