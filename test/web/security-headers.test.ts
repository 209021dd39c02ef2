import { createHash } from "node:crypto";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const anAppWithAll = (but = {}) =>
  anApp({ articles: [anArticle()], withdrawals: [aWithdrawal({ address: "/gone" })], but });

const broken = {
  renderer: {
    render: () => {
      throw new Error("a broken view");
    },
  },
};
const answers: [string, string, object][] = [
  ["an article", MILL, {}],
  ["the front page", "/", {}],
  ["a style sheet", "/styles/base.css", {}],
  ["a missing page", "/nowhere", {}],
  ["a withdrawn article", "/gone", {}],
  ["a redirect", `${MILL}/`, {}],
  ["an address that can't be read", "/%", {}],
  ["a health check", "/healthz", {}],
  ["the last words of a broken site", "/", broken],
];
for (const [answer, address, but] of answers) {
  test(`${answer} tells browsers to load nothing from anywhere else`, async () => {
    const { headers } = await request(anAppWithAll(but)).get(address);

    expect(headers["content-security-policy"]).toMatch(/^default-src 'none';/);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["vary"]).toMatch(/^Accept-Encoding(?:, Accept)?$/);
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
  });
}

for (const address of [MILL, "/", "/nowhere", "/gone"]) {
  test(`the policy of ${address} allows the one style sheet that stands in the page`, async () => {
    const { headers, text } = await request(anAppWithAll()).get(address);

    const [, css = ""] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    const hash = createHash("sha256").update(css).digest("base64");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none';img-src 'self';connect-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';" +
        `style-src 'sha256-${hash}'`,
    );
  });
}

describe("browsers are told to come by https only", () => {
  const cases: [string, object, string | undefined][] = [
    ["in production, on an https site", { isProduction: true }, "max-age=31536000"],
    ["not on a laptop", { isProduction: false }, undefined],
    ["not on an http site", { isProduction: true, siteUrl: "http://ledger.example" }, undefined],
  ];
  for (const [when, but, expected] of cases) {
    test(when, async () => {
      const { headers } = await request(anAppWithAll(but)).get(MILL);

      expect(headers["strict-transport-security"]).toBe(expected);
    });
  }
});
