import { describe, expect, test } from "vitest";
import { announcementsSchema } from "../../../src/content/keys/announcements-schema.ts";
import { testSiteCases } from "../../support/told.ts";

describe("a key of IndexNow", () => {
  const cases: readonly [title: string, key: string, isOne: boolean][] = [
    ["eight letters", "tidemill", true],
    ["letters, digits and hyphens", "Tide-Mill-0123", true],
    ["128 letters", "t".repeat(128), true],
    ["seven letters", "tidemil", false],
    ["129 letters", "t".repeat(129), false],
    ["an underscore", "tide_mill", false],
    ["a path", "../tide/mill", false],
  ];

  for (const [title, indexNowKey, isOne] of cases) {
    test(`${title}: ${isOne ? "can be one" : "cannot be one"}`, () => {
      expect(announcementsSchema.safeParse({ indexNowKey }).success).toBe(isOne);
    });
  }
});

testSiteCases([
  [
    "a key and a hub that are none",
    "announcements: { indexNowKey: mill, webSubHub: http://hub.example/ }\n",
    [
      [
        "site.yaml:13:31",
        "error",
        "indexnow-key",
        "“mill” cannot be a key of IndexNow",
        "make one up, of 8 to 128 letters, digits and hyphens",
      ],
      [
        "site.yaml:13:48",
        "error",
        "web-address",
        "“http://hub.example/” is not a web address that begins with https://",
        "write it whole, such as `https://news.example/page`",
      ],
    ],
  ],
]);
