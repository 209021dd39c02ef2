import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Preview, readPreview, signPreview } from "../../src/web/preview-token.ts";

const KEY = "the-lock-keeper-keeps-this-key-to-himself";
const NOW = Date.UTC(2026, 10, 22, 19);
const HOUR = 3_600_000;
const preview: Preview = { file: "articles/2026/11/weir.md", until: NOW + HOUR };

const previews: [string, Preview][] = [
  ["a file", preview],
  ["a file of another script", { file: "articles/2026/11/水門.md", until: NOW + HOUR }],
  ["a file at an hour", { ...preview, at: NOW + 2 * HOUR }],
  ["the site at an hour", { at: NOW + 2 * HOUR, until: NOW + HOUR }],
];
for (const [what, signed] of previews) {
  test(`the token of ${what} says what was signed`, () => {
    expect(readPreview(signPreview(signed, KEY), KEY, NOW)).toEqual(signed);
  });
}

test("a token stands in an address as it is", () => {
  expect(signPreview(preview, KEY)).toMatch(/^[\w-]+\.[\w-]{43}$/);
});

test("a token opens nothing from the very moment it ends", () => {
  const token = signPreview(preview, KEY);

  expect(readPreview(token, KEY, NOW + HOUR - 1)).toEqual(preview);
  expect(readPreview(token, KEY, NOW + HOUR)).toBeUndefined();
});

describe("a token that was not signed with this key, to the letter, opens nothing", () => {
  const token = signPreview(preview, KEY);
  const [said = "", signature = ""] = token.split(".");
  const forged = Buffer.from(JSON.stringify([NOW + 99 * HOUR, null, "site.yaml"])).toString("base64url");
  const cases: [string, string][] = [
    ["signed with another key", signPreview(preview, `${KEY}!`)],
    ["without its signature", `${said}.`],
    ["with nothing but its payload", said],
    ["with another payload", `${forged}.${signature}`],
    ["with a word more", `${token}.x`],
    ["with padding", `${token}=`],
    ["of nothing", ""],
    ["of a dot", "."],
  ];
  for (const [how, other] of cases) {
    test(how, () => {
      expect(readPreview(other, KEY, NOW)).toBeUndefined();
    });
  }

  test("altered in any letter", () => {
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.string({ unit: "binary", minLength: 0, maxLength: 2 }),
        (at, letters) => {
          const altered = token.slice(0, at) + letters + token.slice(at + 1);
          fc.pre(altered !== token);
          return readPreview(altered, KEY, NOW) === undefined;
        },
      ),
      { numRuns: 500 },
    );
  });

  test("cut anywhere", () => {
    for (let length = 0; length < token.length; length++) {
      expect(readPreview(token.slice(0, length), KEY, NOW)).toBeUndefined();
    }
  });

  test("in a last letter whose bits count for nothing in base64", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    const opening = [...letters].filter((letter) => readPreview(token.slice(0, -1) + letter, KEY, NOW));

    expect(opening).toEqual([token.at(-1)]);
  });
});
