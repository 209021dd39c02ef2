/** The site's own picture, and what of site.yaml is judged though other parts of it are wrong. */
import { describe, expect, test } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aGif } from "../support/a-picture.ts";
import { toldAboutFolder } from "../support/told.ts";

const withImage = (image: string): string => `${siteYaml}image: ${image}\n`;

describe("the site’s picture", () => {
  test("lies beside site.yaml, and is measured and described like any other", async () => {
    const image = `{ file: quay.gif, alt: 'The "old" quay', caption: At dusk, credit: Ana Ruiz }`;
    const folder = aContentFolder({ "site.yaml": withImage(image), "quay.gif": aGif });

    const { sound, problems } = await readSite(folder, {});

    expect(problems).toEqual([]);
    expect(sound?.image).toStrictEqual({
      address: "/pictures/quay-b8fb65a2.gif",
      width: 3,
      height: 2,
      alt: "The “old” quay",
      caption: "At dusk",
      credit: "Ana Ruiz",
    });
  });

  const cases: readonly [title: string, image: string, rule: string, message: string, fix: string][] = [
    [
      "that is missing",
      "{ file: quai.gif, alt: A quay, credit: Ana Ruiz }",
      "missing-picture",
      "there is no picture “quai.gif” beside this file: did you mean “quay.gif”?",
      "write `quay.gif`",
    ],
    [
      "that is like no other",
      "{ file: mill.jpg, alt: A mill, credit: Ana Ruiz }",
      "missing-picture",
      "there is no picture “mill.jpg” beside this file",
      "put it into the content folder, or correct its name",
    ],
    [
      "in another folder",
      "{ file: pages/mill.gif, alt: A mill, credit: Ana Ruiz }",
      "picture-elsewhere",
      "the picture “pages/mill.gif” does not lie beside this file",
      "move it to the content folder and write only its name",
    ],
    [
      "that is none",
      "{ file: notes.png, alt: Notes, credit: Ana Ruiz }",
      "not-a-picture",
      "“notes.png” is not a picture that browsers can show",
      "save it as JPEG, PNG, WebP, AVIF or GIF",
    ],
  ];

  for (const [title, image, rule, message, fix] of cases) {
    test(`${title} is told with its place and its fix`, async () => {
      const beside = { "quay.gif": aGif, "notes.png": "no picture", "pages/mill.gif": aGif };

      expect(await toldAboutFolder({ "site.yaml": withImage(image), ...beside })).toEqual([
        ["site.yaml:13:16", "error", rule, message, fix],
      ]);
    });
  }
});

test("faults of every kind are told at once, each on its own line", async () => {
  const keys =
    "image: { file: quay.gif, alt: A quay, credit: Ana Ruiz }\npublisher: { policies: { about: abuot } }\n";
  const site = siteYaml.replace("motto: The record", "motot: The record").replace("[]", "[imprint]");

  expect(
    (await toldAboutFolder({ "site.yaml": site + keys })).map(([place, , rule]) => [place, rule]),
  ).toEqual([
    ["site.yaml:1:1", "missing-key"],
    ["site.yaml:2:1", "unknown-key"],
    ["site.yaml:11:12", "missing-page"],
    ["site.yaml:13:16", "missing-picture"],
    ["site.yaml:14:33", "missing-page"],
  ]);
});

test("a line that cannot be read is told once, without what is missing because of it", async () => {
  const keys = "image:\n  file: quay.gif\n  alt: Quay: a view\n  credit: Ana Ruiz\n";

  expect(
    (await toldAboutFolder({ "site.yaml": siteYaml + keys, "quay.gif": aGif })).map(([place, , rule]) => [
      place,
      rule,
    ]),
  ).toEqual([["site.yaml:15:8", "yaml"]]);
});
