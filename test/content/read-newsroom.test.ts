import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { toldAboutNewsroom } from "../support/told.ts";

test("a newsroom is its site and its people", async () => {
  const { newsroom, problems } = await readNewsroom(aContentFolder());

  expect(problems).toEqual([]);
  expect(newsroom?.people.get("marta-lindqvist")).toEqual({
    id: "marta-lindqvist",
    name: "Marta Lindqvist",
    role: "Harbor correspondent",
    bio: "Marta Lindqvist has covered the harbor since the new lock opened.",
    location: "Lima",
    beats: [],
    profiles: [],
    isOrganization: false,
    isSample: true,
  });
  expect(newsroom?.site).toMatchObject({
    name: "The Tidewater Ledger",
    url: "https://ledger.example",
    lang: "en-US",
    dir: "ltr",
    timeZone: "America/New_York",
    sections: [
      { id: "world", name: "World" },
      { id: "harbor", name: "Harbor" },
    ],
    policies: [],
  });
  expect(newsroom?.site.ads).toEqual({
    mostInline: 3,
    sizes: {
      top: [
        {
          min: 0,
          sizes: [
            [320, 50],
            [320, 100],
          ],
        },
        { min: 768, sizes: [[728, 90]] },
        {
          min: 1024,
          sizes: [
            [970, 250],
            [728, 90],
          ],
        },
      ],
      inline: [
        {
          min: 0,
          sizes: [
            [300, 250],
            [320, 100],
          ],
        },
        {
          min: 768,
          sizes: [
            [728, 90],
            [300, 250],
          ],
        },
      ],
      bottom: [
        {
          min: 0,
          sizes: [
            [300, 250],
            [320, 100],
          ],
        },
        { min: 768, sizes: [[728, 90]] },
        {
          min: 1024,
          sizes: [
            [970, 250],
            [728, 90],
          ],
        },
      ],
    },
  });
});

test("a newsroom may name its own ad sizes, widest screen first or last", async () => {
  const ads =
    "ads:\n  mostInline: 1\n  sizes:\n    top: [{ from: 800, sizes: [728x90] }, { from: 0, sizes: [320x50] }]\n";

  const { newsroom } = await readNewsroom(aContentFolder({ "site.yaml": siteYaml + ads }));

  expect(newsroom?.site.ads.mostInline).toBe(1);
  expect(newsroom?.site.ads.sizes.top).toEqual([
    { min: 0, sizes: [[320, 50]] },
    { min: 800, sizes: [[728, 90]] },
  ]);
});

for (const people of [undefined, "", "# nobody yet\n"]) {
  test(`people.yaml may be ${people === undefined ? "missing" : "empty"}: ${JSON.stringify(people)}`, async () => {
    const { newsroom, problems } = await readNewsroom(aContentFolder({ "people.yaml": people }));

    expect(problems).toEqual([]);
    expect(newsroom?.people.size).toBe(0);
  });
}

test("mistakes of people.yaml are told, and hold the newsroom back", async () => {
  expect(
    await toldAboutNewsroom({ "people.yaml": "Ana Ruiz:\n  name: 7\nli-wei:\n  nmae: Li Wei\n" }),
  ).toEqual([
    [
      "people.yaml:1:1",
      "error",
      "id",
      "“Ana Ruiz” cannot stand in an address: only lower-case letters, digits and hyphens can",
      "write `ana-ruiz`",
    ],
    [
      "people.yaml:3:1",
      "error",
      "missing-key",
      "`name` of `li-wei` is missing",
      "add `name: …`: the name as printed",
    ],
    ["people.yaml:4:3", "error", "unknown-key", "unknown key `nmae`: did you mean `name`?", "write `name`"],
  ]);
});

test("people.yaml that cannot be read is told, and not taken for a newsroom without people", async () => {
  const folder = aContentFolder({ "people.yaml": undefined });
  symlinkSync("people.yaml", join(folder, "people.yaml"));

  const { newsroom, problems } = await readNewsroom(folder);

  expect(newsroom).toBeUndefined();
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([["people.yaml", "unreadable"]]);
});
