/** A language to the direction in which it is written. */

/** Those of Unicode 16 that are in use. Asked directly, Node 20 calls `az-Arab` and `dv` left to right. */
const RIGHT_TO_LEFT = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

export const directionOf = (language: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
