import { expect, test } from "vitest";
import { adsTxtSchema } from "../../../src/content/keys/ads-txt-schema.ts";
import { testSiteCases } from "../../support/told.ts";

const lineFix =
  "write it on a line of its own, after `- `, such as `placeholder.example.com, placeholder, DIRECT, placeholder`";
const noLine = "this is no line of ads.txt, with its domain, account and relation";
const domainFix = "write its name alone, without https://, such as `ads.example`";

test("records and variables of ads.txt are taken as they stand", () => {
  const lines = [
    "placeholder.example.com, placeholder, DIRECT, placeholder",
    "ads.example,4711,reseller",
    "OWNERDOMAIN=ledger.example",
    "MANAGERDOMAIN=manager.example, FR",
    "CONTACT = the ad desk, second floor",
    "# Who sells the top slot",
    "ads.example, 4712, DIRECT # the lower one",
  ];

  expect(adsTxtSchema.parse(lines)).toEqual(lines);
});

testSiteCases([
  [
    "a relation that is none",
    "adsTxt:\n  - ads.example, 4711, DIRCT\n  - ads.example, 4712, owner\n",
    [
      [
        "site.yaml:14:5",
        "error",
        "ads-txt",
        "unknown relation “DIRCT”: did you mean “DIRECT”?",
        "write `DIRECT`",
      ],
      ["site.yaml:15:5", "error", "ads-txt", "unknown relation “owner”", "write one of: DIRECT, RESELLER"],
    ],
  ],
  [
    "a record in brackets, of which YAML makes three",
    "adsTxt: [ads.example, 4711, DIRECT]\n",
    [
      ["site.yaml:13:10", "error", "ads-txt", noLine, lineFix],
      [
        "site.yaml:13:23",
        "error",
        "wrong-type",
        "an entry of `adsTxt` should be text, but `4711` is read as a number",
        'put it in quotes: "4711"',
      ],
      ["site.yaml:13:29", "error", "ads-txt", noLine, lineFix],
    ],
  ],
  [
    "a record in brackets, as an entry",
    "adsTxt:\n  - [ads.example, 4711, DIRECT]\n",
    [
      [
        "site.yaml:14:5",
        "error",
        "wrong-type",
        "an entry of `adsTxt` should be one value, not a list",
        "write it without brackets: ads.example, 4711, DIRECT",
      ],
    ],
  ],
  [
    "an entry that is empty",
    'adsTxt:\n  - ""\n  -\n  - OWNERDOMAIN=ledger.example\n',
    [
      [
        "site.yaml:14:5",
        "error",
        "empty-value",
        "an entry of `adsTxt` is empty",
        "write something, or take it off the list",
      ],
      [
        "site.yaml:15:4",
        "error",
        "empty-value",
        "an entry of `adsTxt` is empty",
        "write something, or take it off the list",
      ],
    ],
  ],
  [
    "a variable with a colon",
    "adsTxt:\n  - ownerdomain: ledger.example\n",
    [
      [
        "site.yaml:14:5",
        "error",
        "ads-txt",
        "behind `ownerdomain` stands “=”, not a colon",
        "write `OWNERDOMAIN=ledger.example`",
      ],
    ],
  ],
  [
    "a record with an empty field, or with too many",
    "adsTxt:\n  - ads.example, , DIRECT\n  - ads.example, 4711, DIRECT, f08c, more\n  - ads.example, 4711, DIRECT,\n",
    [
      ["site.yaml:14:5", "error", "ads-txt", noLine, lineFix],
      ["site.yaml:15:5", "error", "ads-txt", noLine, lineFix],
      ["site.yaml:16:5", "error", "ads-txt", noLine, lineFix],
    ],
  ],
  [
    "a domain that is none",
    'adsTxt:\n  - "https://ads.example, 4711, DIRECT"\n  - OWNERDOMAIN=the ledger\n',
    [
      ["site.yaml:14:5", "error", "ads-txt", "“https://ads.example” is not a domain", domainFix],
      ["site.yaml:15:5", "error", "ads-txt", "“the ledger” is not a domain", domainFix],
    ],
  ],
  [
    "a variable that is none, or that says nothing",
    "adsTxt:\n  - OWNERDOMIAN=ledger.example\n  - CONTACT=\n",
    [
      [
        "site.yaml:14:5",
        "error",
        "ads-txt",
        "unknown variable `OWNERDOMIAN`: did you mean `OWNERDOMAIN`?",
        "write `OWNERDOMAIN`",
      ],
      [
        "site.yaml:15:5",
        "error",
        "ads-txt",
        "`CONTACT` has no value",
        "write one behind its `=`, or take it off the list",
      ],
    ],
  ],
]);
