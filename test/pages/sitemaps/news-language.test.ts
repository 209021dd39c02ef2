import { expect, test } from "vitest";
import { newsLanguage } from "../../../src/pages/sitemaps/news-language.ts";

const cases = [
  ["en-US", "en"],
  ["de", "de"],
  ["es-419", "es"],
  ["gsw-CH", "gsw"],
  ["sr-Latn-RS", "sr"],
  ["zh", "zh-cn"],
  ["zh-SG", "zh-cn"],
  ["zh-Hans-TW", "zh-cn"],
  ["zh-TW", "zh-tw"],
  ["zh-HK", "zh-tw"],
  ["zh-Hant", "zh-tw"],
] as const;
for (const [lang, expected] of cases) {
  test(`Google News calls ${lang} ${expected}`, () => {
    expect(newsLanguage(lang)).toBe(expected);
  });
}
