import { describe, expect, test } from "vitest";
import { policyKinds } from "../../../src/article/newsroom.ts";
import { publisherSchema } from "../../../src/content/keys/publisher-schema.ts";
import { testSiteCases } from "../../support/told.ts";

describe("a newspaper was founded", () => {
  const cases: readonly [written: unknown, read: string][] = [
    [1897, "1897"],
    ["1897", "1897"],
    ["1897-04-01", "1897-04-01"],
  ];

  for (const [written, read] of cases) {
    test(`in or on ${JSON.stringify(written)}`, () => {
      expect(publisherSchema.parse({ founded: written }).founded).toBe(read);
    });
  }
});

test("a page can be named for each kind of policy, and for no other", () => {
  expect(publisherSchema.shape.policies.unwrap().keyof().options).toEqual([...policyKinds]);
});

const pageFix = "write the name of a file in pages/ without its `.md`, such as `about`";

testSiteCases([
  [
    "a page that is named by its address, or by its file",
    "publisher:\n  policies:\n    about: /about\n    ethics: pages/code-of-conduct.md\n    masthead: https://ledger.example/staff\n",
    [
      ["site.yaml:15:12", "error", "page-slug", "“/about” is not the name of a page", "write `about`"],
      [
        "site.yaml:16:13",
        "error",
        "page-slug",
        "“pages/code-of-conduct.md” is not the name of a page",
        "write `code-of-conduct`",
      ],
      [
        "site.yaml:17:15",
        "error",
        "page-slug",
        "“https://ledger.example/staff” is not the name of a page",
        pageFix,
      ],
    ],
  ],
  [
    "a day that does not exist",
    "publisher: { founded: 1897-02-30 }\n",
    [
      [
        "site.yaml:13:23",
        "error",
        "founded",
        "“1897-02-30” is neither a year nor a day",
        "write one such as `1897` or `1897-04-01`",
      ],
    ],
  ],
  [
    "a founding in words",
    "publisher: { founded: [1897] }\n",
    [
      [
        "site.yaml:13:23",
        "error",
        "wrong-type",
        "`publisher.founded` should be one value, not a list",
        "name one publisher.founded: 1897",
      ],
    ],
  ],
  [
    "a kind of policy that is none",
    "publisher:\n  policies: { ethic: about }\n",
    [
      [
        "site.yaml:14:15",
        "error",
        "unknown-key",
        "unknown key `ethic`: did you mean `ethics`?",
        "write `ethics`",
      ],
    ],
  ],
]);
