import { expect, test } from "vitest";
import { localeOf } from "../../../src/pages/head/locale.ts";

const cases = [
  ["en-US", "en_US"],
  ["en", "en_US"],
  ["fr", "fr_FR"],
  ["pt-BR", "pt_BR"],
  ["zh-Hant", "zh_TW"],
  ["ar", "ar_EG"],
  ["eo", undefined],
] as const;

for (const [lang, locale] of cases) {
  test(`cards name the locale of ${lang} as ${locale ?? "none"}`, () => {
    expect(localeOf(lang)).toBe(locale);
  });
}
