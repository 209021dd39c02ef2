/** A dateline to the place it names, in parts, for catalogs and search engines. */
import { countryCode } from "./country-code.ts";
import { countryPart } from "./country-part.ts";
import { type Dateline, placeName, regionNames } from "./dateline.ts";
import { placeKey } from "./place-key.ts";
import { countryOfCity } from "./standing-alone.ts";

export interface Place {
  /** In mixed case, as one would say it: `Lagos, Nigeria`. */
  readonly name: string;
  /** Missing where the dateline names no town: `ABOARD THE FERRY OTTER`. */
  readonly locality?: string;
  /** A state, a province, a county; never the country. */
  readonly region?: string;
  /** In ISO 3166-1 (`NG`); missing where it is not certain. */
  readonly country?: string;
}

const NO_TOWN =
  /^(?:aboard|above|along|around|at sea|en route|near|off|on (?:board|the)|outside|over|with)\b/i;
/** Towns of the country; with any other, `Georgia` may be the state of America. */
const GEORGIAN = [
  "batumi",
  "gori",
  "kutaisi",
  "poti",
  "rustavi",
  "sukhumi",
  "tbilisi",
  "tskhinvali",
  "zugdidi",
];

export function placeOf(dateline: Dateline): Place {
  const { city, region } = dateline;
  const name = placeName(dateline);
  const locality = NO_TOWN.test(city) ? {} : { locality: city };
  const country = region === undefined ? countryOfCity(city) : undefined;
  return { name, ...locality, ...(country && { country }), ...regionOf(dateline) };
}

/** What stands last is the country, or a part of one: `Paris, Texas` and `Paris, Texas, U.S.` */
function regionOf(dateline: Dateline): Pick<Place, "region" | "country"> {
  const names = regionNames(dateline);
  const last = names.at(-1) ?? "";
  const itself = isGeorgia(last, dateline.city) ? "GE" : countryCode(last);
  const country = itself ?? countryPart(last)?.country;
  const regions = (itself ? names.slice(0, -1) : names).map((name) => countryPart(name)?.name ?? name);
  return { ...(regions.length > 0 && { region: regions.join(", ") }), ...(country && { country }) };
}

const isGeorgia = (region: string, city: string): boolean =>
  placeKey(region) === "georgia" && GEORGIAN.includes(placeKey(city));
