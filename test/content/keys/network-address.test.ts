import { describe, expect, test } from "vitest";
import { fediverseAddress, secureAddress, webAddress } from "../../../src/content/keys/network-address.ts";
import { testSiteCases } from "../../support/told.ts";

describe("a web address", () => {
  const cases: readonly [address: string, isOne: boolean][] = [
    ["https://social.example/@ledger", true],
    ["http://ledger.example", true],
    ["https://ledger.example/a page", false],
    ["https:ledger.example", false],
    ["https:///ledger", false],
    ["ftp://ledger.example/", false],
    ["javascript:alert(1)", false],
    ["ledger.example", false],
    ["https://[ledger", false],
    ["https://ledger.example/\u2028x", false],
  ];

  for (const [address, isOne] of cases) {
    test(`${JSON.stringify(address)} is ${isOne ? "one" : "none"}`, () => {
      expect(webAddress.safeParse(address).success).toBe(isOne);
    });
  }
});

describe("a web address is kept as browsers send it", () => {
  const cases: readonly [typed: string, kept: string][] = [
    ["https://hub.example/中é", "https://hub.example/%E4%B8%AD%C3%A9"],
    ["https://Mühle.example/a|b?c=é", "https://xn--mhle-0ra.example/a|b?c=%C3%A9"],
    ["https://ledger.example", "https://ledger.example/"],
    ["https://ledger.example/a%20b?c=d#e", "https://ledger.example/a%20b?c=d#e"],
  ];

  for (const [typed, kept] of cases) {
    test(`${typed} as ${kept}`, () => {
      expect(webAddress.parse(typed)).toBe(kept);
      expect(secureAddress.parse(typed)).toBe(kept);
    });
  }
});

describe("an address in the fediverse", () => {
  const cases: readonly [address: string, isOne: boolean][] = [
    ["@ledger@social.example", true],
    ["@the.tide_mill-2@social.news.example", true],
    ["@ledger", false],
    ["ledger@social.example", false],
    ["@ledger@social", false],
    ["@led ger@social.example", false],
    ["@ledger@social.example/path", false],
  ];

  for (const [address, isOne] of cases) {
    test(`${address} is ${isOne ? "one" : "none"}`, () => {
      expect(fediverseAddress.safeParse(address).success).toBe(isOne);
    });
  }
});

const secret = [
  "secret-in-address",
  "this web address holds a user’s name or password, which everybody could read",
  "write it without all that stands before its `@`",
] as const;

testSiteCases([
  [
    "a name or a password in a web address",
    "announcements: { webSubHub: 'https://ana:tide@hub.example/' }\npublisher:\n  profiles: ['https://ana@social.example/', 'https://social.example/@ana']\n" +
      "security: { contact: ['https://ana:tide@ledger.example/'], expires: 2027-10-01T00:00:00Z }\n",
    [
      ["site.yaml:13:29", "error", ...secret],
      ["site.yaml:15:14", "error", ...secret],
      ["site.yaml:16:23", "error", ...secret],
    ],
  ],
  [
    "an e-mail address as it is copied",
    "usage: { contact: 'mailto:ana@ledger.example' }\n",
    [
      [
        "site.yaml:13:19",
        "error",
        "email-address",
        "“mailto:ana@ledger.example” is not an e-mail address",
        "write `ana@ledger.example` alone",
      ],
    ],
  ],
  [
    "an e-mail address with a name, over two lines",
    "usage:\n  contact: |\n    Ana Ruiz\n    <ana@ledger.example>\n",
    [
      [
        "site.yaml:14:12",
        "error",
        "email-address",
        "“Ana Ruiz <ana@ledger.example> ” is not an e-mail address",
        "write `ana@ledger.example` alone",
      ],
    ],
  ],
  [
    "a page elsewhere without its scheme",
    "publisher: { profiles: [social.example/ledger] }\n",
    [
      [
        "site.yaml:13:25",
        "error",
        "web-address",
        "“social.example/ledger” is not a web address",
        "write it whole, such as `https://news.example/page`",
      ],
    ],
  ],
  [
    "an address in the fediverse without its first sign",
    "publisher: { fediverse: ledger@social.example }\n",
    [
      [
        "site.yaml:13:25",
        "error",
        "fediverse-address",
        "“ledger@social.example” is not an address in the fediverse",
        'write `"@ledger@social.example"`, in quotes',
      ],
    ],
  ],
  [
    "the web address of a profile in the fediverse",
    "publisher: { fediverse: https://social.example/@ledger }\n",
    [
      [
        "site.yaml:13:25",
        "error",
        "fediverse-address",
        "“https://social.example/@ledger” is not an address in the fediverse",
        'write `"@ledger@social.example"`, in quotes',
      ],
    ],
  ],
  [
    "a name alone",
    "publisher: { fediverse: Ledger }\n",
    [
      [
        "site.yaml:13:25",
        "error",
        "fediverse-address",
        "“Ledger” is not an address in the fediverse",
        'write one such as `"@name@social.example"`, in quotes',
      ],
    ],
  ],
  [
    "an address in the fediverse without quotes",
    "publisher:\n  fediverse: @ledger@social.example\n",
    [
      [
        "site.yaml:14:14",
        "error",
        "yaml",
        "a value that begins with `@` must stand in quotes",
        'put it in quotes: fediverse: "@ledger@social.example"',
      ],
    ],
  ],
]);
