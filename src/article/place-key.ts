/** The name of a place to what its spellings have in common: `São Paulo` and `Sao Paulo`, `the Bahamas` and `Bahamas`. */
export const placeKey = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}.]/gu, "")
    .replace(/[’‘ʻ]/g, "'")
    .replaceAll("&", " and ")
    .replace(/[\s-]+/g, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/\bsaint\b/, "st");
