/** A language to its quotation marks: outer opening and closing, inner opening and closing. */

const english = "“”‘’";
const german = "„“‚‘";
const guillemets = "«»“”";

const byLanguage: Readonly<Record<string, string | string[]>> = {
  cs: german,
  da: "»«›‹",
  de: german,
  "de-CH": "«»‹›",
  el: guillemets,
  es: guillemets,
  fi: "””’’",
  fr: ["«\u00A0", "\u00A0»", "“", "”"],
  it: guillemets,
  nb: "«»‘’",
  nn: "«»‘’",
  no: "«»‘’",
  pl: "„”«»",
  pt: guillemets,
  "pt-BR": english,
  ro: "„”«»",
  ru: "«»„“",
  sk: german,
  sl: german,
  sv: "””’’",
  uk: "«»„“",
};

export const quotesOf = (language: string): string | string[] =>
  byLanguage[language] ?? byLanguage[language.split("-")[0] ?? ""] ?? english;
