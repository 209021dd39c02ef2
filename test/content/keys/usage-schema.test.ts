import { expect, test } from "vitest";
import { usageSchema } from "../../../src/content/keys/usage-schema.ts";
import { testSiteCases } from "../../support/told.ts";

const crawlerFix =
  "write the name that the crawler looks for in robots.txt, such as `CCBot`: letters, `-` and `_` only";

test("crawlers are barred by the names that they look for in robots.txt", () => {
  const barred = ["CCBot", "Google-Extended", "anthropic_ai"];

  expect(usageSchema.parse({ barred })).toEqual({ barred });
});

testSiteCases([
  [
    "a permission in other words",
    "usage:\n  training: dney\n  search: no\n",
    [
      [
        "site.yaml:14:13",
        "error",
        "unknown-value",
        "unknown `usage.training` “dney”: did you mean “deny”?",
        "write `deny`",
      ],
      [
        "site.yaml:15:11",
        "error",
        "unknown-value",
        "unknown `usage.search` “no”",
        "write one of: allow, deny",
      ],
    ],
  ],
  [
    "a crawler named as it signs itself",
    "usage: { barred: [CCBot/2.0, MillBot (plus), '*', 3, Mill Bot] }\n",
    [
      [
        "site.yaml:13:19",
        "error",
        "crawler",
        "“CCBot/2.0” is not the name of a crawler",
        "write `CCBot` alone",
      ],
      [
        "site.yaml:13:30",
        "error",
        "crawler",
        "“MillBot (plus)” is not the name of a crawler",
        "write `MillBot` alone",
      ],
      ["site.yaml:13:46", "error", "crawler", "“*” is not the name of a crawler", crawlerFix],
      [
        "site.yaml:13:51",
        "error",
        "wrong-type",
        "an entry of `usage.barred` should be text, but `3` is read as a number",
        'put it in quotes: "3"',
      ],
      [
        "site.yaml:13:54",
        "error",
        "crawler",
        "“Mill Bot” is not the name of a crawler",
        "write `MillBot` alone",
      ],
    ],
  ],
  [
    "an unknown use",
    "usage: { trainning: deny, contact: the desk }\n",
    [
      [
        "site.yaml:13:10",
        "error",
        "unknown-key",
        "unknown key `trainning`: did you mean `training`?",
        "write `training`",
      ],
      [
        "site.yaml:13:36",
        "error",
        "email-address",
        "“the desk” is not an e-mail address",
        "write one such as `desk@news.example`",
      ],
    ],
  ],
]);
