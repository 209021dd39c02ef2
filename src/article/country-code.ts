/** The English name of a country, in any usual spelling, to its code in ISO 3166-1. */
import { madeOnce } from "./made-once.ts";
import { placeKey } from "./place-key.ts";

/** Names that newsrooms use beside those of Unicode. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: "UAE, Emirates",
  BA: "Bosnia",
  CD: "Congo, DRC, DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo",
  CG: "Republic of Congo, Republic of the Congo, Congo Republic",
  CI: "Ivory Coast",
  CV: "Cabo Verde",
  CZ: "Czech Republic",
  FK: "Falklands",
  GB: "UK, Britain, Great Britain",
  GS: "South Georgia",
  HK: "Hong Kong",
  IE: "Republic of Ireland",
  KR: "Republic of Korea",
  MK: "Macedonia",
  MM: "Myanmar, Burma",
  MO: "Macau, Macao",
  NL: "Holland",
  PS: "Palestine, Gaza",
  SH: "Ascension Island, Tristan da Cunha",
  SZ: "Swaziland",
  TL: "East Timor",
  TR: "Turkey, Türkiye",
  US: "US, USA, United States of America",
  VA: "Vatican, Holy See",
};
/** Unicode names these too, and ISO has no such countries. */
const NO_COUNTRY = "AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split(" ");

/** `undefined` for Georgia, which may be the state. */
export const countryCode = (name: string): string | undefined => codesByName("en").get(placeKey(name));

const codesByName = madeOnce((language): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const countries = regionCodes().flatMap((code) => entriesOf(code, names.of(code)));
  const others = Object.entries(OTHER_NAMES).flatMap(([code, list]) => entriesOf(code, ...list.split(", ")));
  const codes = new Map([...countries, ...others]);
  codes.delete(placeKey("Georgia"));
  return codes;
});

const entriesOf = (code: string, ...names: readonly (string | undefined)[]): [string, string][] =>
  names.flatMap((name): [string, string][] => (name === undefined ? [] : [[placeKey(name), code]]));

/** Every pair of letters but those of countries that are no more: they stand for others now. */
function regionCodes(): readonly string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return pairs.filter((code) => new Intl.Locale(`und-${code}`).region === code && !NO_COUNTRY.includes(code));
}
