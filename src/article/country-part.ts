/** What stands after a town in a dateline, `Ala.` or `Scotland`, to the part of a country that it names. */
import { placeKey } from "./place-key.ts";

/** The states of America as the Associated Press abbreviates them. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  "Ala.": "Alabama",
  "Ariz.": "Arizona",
  "Ark.": "Arkansas",
  "Calif.": "California",
  "Colo.": "Colorado",
  "Conn.": "Connecticut",
  "D.C.": "District of Columbia",
  "Del.": "Delaware",
  "Fla.": "Florida",
  "Ga.": "Georgia",
  "Ill.": "Illinois",
  "Ind.": "Indiana",
  "Kan.": "Kansas",
  "Ky.": "Kentucky",
  "La.": "Louisiana",
  "Mass.": "Massachusetts",
  "Md.": "Maryland",
  "Mich.": "Michigan",
  "Minn.": "Minnesota",
  "Miss.": "Mississippi",
  "Mo.": "Missouri",
  "Mont.": "Montana",
  "N.C.": "North Carolina",
  "N.D.": "North Dakota",
  "N.H.": "New Hampshire",
  "N.J.": "New Jersey",
  "N.M.": "New Mexico",
  "N.Y.": "New York",
  "Neb.": "Nebraska",
  "Nev.": "Nevada",
  "Okla.": "Oklahoma",
  "Ore.": "Oregon",
  "Pa.": "Pennsylvania",
  "R.I.": "Rhode Island",
  "S.C.": "South Carolina",
  "S.D.": "South Dakota",
  "Tenn.": "Tennessee",
  "Va.": "Virginia",
  "Vt.": "Vermont",
  "W.Va.": "West Virginia",
  "Wash.": "Washington",
  "Wis.": "Wisconsin",
  "Wyo.": "Wyoming",
};
/** America's eight are never abbreviated. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  US: "Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas, Utah",
  AU: "New South Wales, Northern Territory, Queensland, South Australia, Tasmania, Victoria, Western Australia",
  CA: "Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Newfoundland and Labrador, Northwest Territories, Nova Scotia, Nunavut, Ontario, Prince Edward Island, Quebec, Saskatchewan, Yukon",
  ES: "Balearic Islands, Canary Islands",
  GB: "England, Northern Ireland, Scotland, Wales",
  PS: "Gaza Strip, West Bank",
};

export interface CountryPart {
  readonly name: string;
  /** In ISO 3166-1. */
  readonly country: string;
}

const parts = new Map<string, CountryPart>();
for (const [written, name] of Object.entries(ABBREVIATED)) {
  parts.set(placeKey(written), { name, country: "US" });
  // Georgia without its abbreviation may be the country.
  if (name !== "Georgia") parts.set(placeKey(name), { name, country: "US" });
}
for (const [country, names] of Object.entries(WRITTEN_OUT)) {
  for (const name of names.split(", ")) parts.set(placeKey(name), { name, country });
}

export const countryPart = (written: string): CountryPart | undefined => parts.get(placeKey(written));
