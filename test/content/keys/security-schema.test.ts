import { expect, test } from "vitest";
import { securitySchema } from "../../../src/content/keys/security-schema.ts";
import { testSiteCases } from "../../support/told.ts";

const EXPIRES = "2027-10-01T00:00:00Z";
const contactFix =
  "write an e-mail address, a web address that begins with https://, or a number such as `tel:+1-201-555-0123`";

test("a plain e-mail address becomes the one that security.txt asks for", () => {
  const contact = [
    "desk@ledger.example",
    "mailto:night-desk@ledger.example",
    "https://ledger.example/security",
    "tel:+1-201-555-0123",
  ];

  expect(securitySchema.parse({ contact, expires: EXPIRES })).toEqual({
    contact: [
      "mailto:desk@ledger.example",
      "mailto:night-desk@ledger.example",
      "https://ledger.example/security",
      "tel:+1-201-555-0123",
    ],
    expires: Date.UTC(2027, 9, 1),
    languages: [],
  });
});

testSiteCases([
  [
    "a contact that reaches nobody",
    `security: { contact: [the desk, "http://ledger.example/", "mailto:desk"], expires: ${EXPIRES} }\n`,
    [
      ["site.yaml:13:23", "error", "security-contact", "nobody can be reached at “the desk”", contactFix],
      [
        "site.yaml:13:33",
        "error",
        "security-contact",
        "nobody can be reached at “http://ledger.example/”",
        contactFix,
      ],
      ["site.yaml:13:59", "error", "security-contact", "nobody can be reached at “mailto:desk”", contactFix],
    ],
  ],
  [
    "a security.txt without contact and without end",
    "security: { contact: [] }\n",
    [
      [
        "site.yaml:13:1",
        "error",
        "missing-key",
        "`expires` of `security` is missing",
        "add `expires: …`: until when this holds, less than a year ahead",
      ],
      [
        "site.yaml:13:22",
        "error",
        "empty-value",
        "`security.contact` is empty",
        "write where to report it: e-mail or web addresses, the best one first",
      ],
    ],
  ],
  [
    "a security.txt whose end has no hour",
    "security:\n  contact: [desk@ledger.example]\n  expires: 2027-10-01\n  policy: http://ledger.example\n  languages: [English]\n",
    [
      [
        "site.yaml:15:12",
        "error",
        "time-without-offset",
        "“2027-10-01” does not say which time zone it means",
        "write `2027-10-01T00:00:00+00:00`",
      ],
      [
        "site.yaml:16:11",
        "error",
        "web-address",
        "“http://ledger.example” is not a web address that begins with https://",
        "write it whole, such as `https://news.example/page`",
      ],
      [
        "site.yaml:17:15",
        "error",
        "language",
        "“English” is not a language tag",
        "write one such as `en-US` or `fr`",
      ],
    ],
  ],
]);
