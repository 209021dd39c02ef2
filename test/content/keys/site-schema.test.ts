import { describe, expect, test } from "vitest";
import { siteYaml } from "../../support/a-content-folder.ts";
import { type Told, toldAboutNewsroom } from "../../support/told.ts";

const SIXTH_LINE = siteYaml.split("\n")[5] ?? "";

describe("site.yaml", () => {
  const cases: readonly [title: string, from: string, to: string, told: Told][] = [
    [
      "an address with a path",
      "https://ledger.example",
      "https://ledger.example/news",
      [
        "site.yaml:3:6",
        "error",
        "site-url",
        "“https://ledger.example/news” is not the address of a site",
        "write scheme and host only, such as `https://news.example`",
      ],
    ],
    [
      "a language in words",
      "en-US",
      "American",
      [
        "site.yaml:4:11",
        "error",
        "language",
        "“American” is not a language tag",
        "write one such as `en-US` or `fr`",
      ],
    ],
    [
      "a language tag that has no meaning",
      "en-US",
      "fr-12",
      [
        "site.yaml:4:11",
        "error",
        "language",
        "“fr-12” is not a language tag",
        "write one such as `en-US` or `fr`",
      ],
    ],
    [
      "a time zone that does not exist",
      "America/New_York",
      "America/NewYork",
      [
        "site.yaml:5:11",
        "error",
        "time-zone",
        "“America/NewYork” is not a time zone",
        "write `America/New_York`",
      ],
    ],
    [
      "a pattern without the slug",
      SIXTH_LINE,
      "permalink: /:year/:month/:day/:section",
      [
        "site.yaml:6:12",
        "error",
        "permalink",
        "the pattern lacks `:slug`, so articles would share addresses",
        "build it from /:year, /:month, /:day, /:section and /:slug",
      ],
    ],
    [
      "a pattern with an unknown part",
      SIXTH_LINE,
      "permalink: /:year/:month/:day/:desk/:slug",
      [
        "site.yaml:6:12",
        "error",
        "permalink",
        "`:desk` is not a part of an address",
        "build it from /:year, /:month, /:day, /:section and /:slug",
      ],
    ],
    [
      "a section’s id that cannot stand in an address",
      "id: harbor",
      "id: The Harbor",
      [
        "site.yaml:9:11",
        "error",
        "section-id",
        "“The Harbor” cannot stand in an address",
        "write it in lower-case letters and hyphens: `the-harbor`",
      ],
    ],
    [
      "two sections of one id",
      "id: harbor",
      "id: world",
      [
        "site.yaml:9:11",
        "error",
        "duplicate-section",
        "two sections have the id “world”",
        "give each section its own id",
      ],
    ],
    [
      "an e-mail address that is none",
      "newsroom@ledger.example",
      "the newsroom",
      [
        "site.yaml:10:8",
        "error",
        "email-address",
        "“the newsroom” is not an e-mail address",
        "write one such as `desk@news.example`",
      ],
    ],
    [
      "a policy without a page",
      "policies: []",
      "policies: [about]",
      [
        "site.yaml:11:12",
        "warning",
        "missing-page",
        "the footer names a page “about” that does not exist",
        "write pages/about.md, or take it off the list",
      ],
    ],
    [
      "an ad size that is none",
      "policies: []",
      "ads: { sizes: { top: [{ from: 0, sizes: [big] }] } }",
      [
        "site.yaml:11:42",
        "error",
        "ad-size",
        "“big” is not an ad size",
        "write width and height in pixels, such as `300x250`",
      ],
    ],
    [
      "an ad that is wider than the screen",
      "policies: []",
      "ads: { sizes: { top: [{ from: 0, sizes: [728x90] }] } }",
      [
        "site.yaml:11:42",
        "error",
        "ad-size",
        "`728x90` is wider than a screen of 320 pixels",
        "use sizes at most 320 wide, or raise `from`",
      ],
    ],
    [
      "an unknown key",
      "motto:",
      "moto:",
      ["site.yaml:2:1", "error", "unknown-key", "unknown key `moto`: did you mean `motto`?", "write `motto`"],
    ],
  ];

  for (const [title, from, to, expected] of cases) {
    test(`${title} is told with its place and its fix`, async () => {
      expect(await toldAboutNewsroom({ "site.yaml": siteYaml.replace(from, to) })).toContainEqual(expected);
    });
  }

  test("a list instead of keys is told by the file’s name", async () => {
    expect(await toldAboutNewsroom({ "site.yaml": "- name: The Tidewater Ledger\n" })).toEqual([
      [
        "site.yaml:1:1",
        "error",
        "wrong-type",
        "site.yaml should be a group of keys, not a list",
        "write lines such as `key: value`",
      ],
    ]);
    expect(await toldAboutNewsroom({ "people.yaml": "- Marta Lindqvist\n" })).toEqual([
      [
        "people.yaml:1:1",
        "error",
        "wrong-type",
        "people.yaml should be a group of keys, not a list",
        "write lines such as `key: value`",
      ],
    ]);
  });

  test("a missing file is told", async () => {
    expect(await toldAboutNewsroom({ "site.yaml": undefined })).toEqual([
      [
        "site.yaml:1:1",
        "error",
        "unreadable",
        "the file cannot be read",
        "check that it is there and that you may open it",
      ],
    ]);
  });
});
