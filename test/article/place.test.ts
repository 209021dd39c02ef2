import { describe, expect, test } from "vitest";
import { parseDateline } from "../../src/article/dateline.ts";
import { type Place, placeOf } from "../../src/article/place.ts";

const placeIn = (written: string): Place | undefined => {
  const dateline = parseDateline(written);
  return dateline && placeOf(dateline);
};

describe("the region of a dateline is", () => {
  const cases: readonly (readonly [string, string, Place])[] = [
    ["a country", "LAGOS, Nigeria (AP)", { name: "Lagos, Nigeria", locality: "Lagos", country: "NG" }],
    ["a country in capitals", "LAGOS, NIGERIA", { name: "Lagos, Nigeria", locality: "Lagos", country: "NG" }],
    [
      "a country of two names",
      "MOSTAR, Bosnia and Herzegovina",
      { name: "Mostar, Bosnia and Herzegovina", locality: "Mostar", country: "BA" },
    ],
    [
      "a country with “the”",
      "NASSAU, the Bahamas",
      { name: "Nassau, the Bahamas", locality: "Nassau", country: "BS" },
    ],
    [
      "a country with accents",
      "Bouaké, Côte d'Ivoire",
      { name: "Bouaké, Côte d'Ivoire", locality: "Bouaké", country: "CI" },
    ],
    ["a country of initials", "DUBAI, UAE", { name: "Dubai, UAE", locality: "Dubai", country: "AE" }],
    [
      "a state by its abbreviation",
      "MOBILE, Ala.",
      { name: "Mobile, Ala.", locality: "Mobile", region: "Alabama", country: "US" },
    ],
    [
      "a state of two initials",
      "ALBANY, N.Y.",
      { name: "Albany, N.Y.", locality: "Albany", region: "New York", country: "US" },
    ],
    [
      "a state that is never abbreviated",
      "PARIS, Texas",
      { name: "Paris, Texas", locality: "Paris", region: "Texas", country: "US" },
    ],
    [
      "a state by its name",
      "OLYMPIA, Washington",
      { name: "Olympia, Washington", locality: "Olympia", region: "Washington", country: "US" },
    ],
    [
      "the capital’s district",
      "WASHINGTON, D.C.",
      { name: "Washington, D.C.", locality: "Washington", region: "District of Columbia", country: "US" },
    ],
    [
      "a state before its country",
      "PARIS, Texas, U.S.",
      { name: "Paris, Texas, U.S.", locality: "Paris", region: "Texas", country: "US" },
    ],
    [
      "a county before its country",
      "OTTERFORD, Millshire, Kenya",
      { name: "Otterford, Millshire, Kenya", locality: "Otterford", region: "Millshire", country: "KE" },
    ],
    [
      "a nation of the United Kingdom",
      "EDINBURGH, Scotland",
      { name: "Edinburgh, Scotland", locality: "Edinburgh", region: "Scotland", country: "GB" },
    ],
    [
      "a province",
      "LONDON, Ontario",
      { name: "London, Ontario", locality: "London", region: "Ontario", country: "CA" },
    ],
    [
      "an island with a code of its own",
      "SAN JUAN, Puerto Rico",
      { name: "San Juan, Puerto Rico", locality: "San Juan", country: "PR" },
    ],
    [
      "unknown",
      "OTTERFORD, Millshire",
      { name: "Otterford, Millshire", locality: "Otterford", region: "Millshire" },
    ],
    [
      "Georgia, the country",
      "TBILISI, Georgia",
      { name: "Tbilisi, Georgia", locality: "Tbilisi", country: "GE" },
    ],
    [
      "Georgia, the state",
      "SAVANNAH, Ga.",
      { name: "Savannah, Ga.", locality: "Savannah", region: "Georgia", country: "US" },
    ],
    [
      "Georgia, one or the other",
      "OTTERFORD, Georgia",
      { name: "Otterford, Georgia", locality: "Otterford", region: "Georgia" },
    ],
    [
      "a country of which Unicode knows and ISO does not",
      "PRISTINA, Kosovo",
      { name: "Pristina, Kosovo", locality: "Pristina", region: "Kosovo" },
    ],
  ];
  for (const [title, written, expected] of cases) {
    test(`${title}: ${written}`, () => {
      expect(placeIn(written)).toEqual(expected);
    });
  }
});

describe("countries by the names that newsrooms use", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Burma", "MM"],
    ["Myanmar", "MM"],
    ["Congo", "CD"],
    ["Republic of the Congo", "CG"],
    ["Czech Republic", "CZ"],
    ["Czechia", "CZ"],
    ["Eswatini", "SZ"],
    ["France", "FR"],
    ["Germany", "DE"],
    ["Guinea-Bissau", "GW"],
    ["Ivory Coast", "CI"],
    ["Macedonia", "MK"],
    ["Netherlands", "NL"],
    ["Palestinian territories", "PS"],
    ["Russia", "RU"],
    ["Saint Lucia", "LC"],
    ["St. Lucia", "LC"],
    ["South Korea", "KR"],
    ["Turkey", "TR"],
    ["Türkiye", "TR"],
    ["UK", "GB"],
    ["United States", "US"],
    ["Vietnam", "VN"],
  ];
  for (const [country, code] of cases) {
    test(`${country}: ${code}`, () => {
      expect(placeIn(`OTTERFORD, ${country}`)?.country).toBe(code);
    });
  }
});

describe("a city that stands alone", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["MIAMI", "US"],
    ["ST. LOUIS", "US"],
    ["WASHINGTON", "US"],
    ["NEW YORK", "US"],
    ["SAO PAULO", "BR"],
    ["São Paulo", "BR"],
    ["RIO DE JANEIRO", "BR"],
    ["HONG KONG", "HK"],
    ["VATICAN CITY", "VA"],
    ["ZURICH", "CH"],
    ["JERUSALEM", undefined],
    ["OTTERFORD", undefined],
  ];
  for (const [city, country] of cases) {
    test(`${city} is ${country ? `in ${country}` : "in no country that is certain"}`, () => {
      expect(placeIn(city)?.country).toBe(country);
    });
  }
});

describe("a dateline may name no town", () => {
  const cases: readonly (readonly [string, Place])[] = [
    ["ABOARD AIR FORCE ONE", { name: "Aboard Air Force One" }],
    ["ON THE RIVER OTTER", { name: "On the River Otter" }],
    ["NEAR OTTERFORD, Kenya", { name: "Near Otterford, Kenya", country: "KE" }],
    ["ABOVE THE ATLANTIC", { name: "Above the Atlantic" }],
  ];
  for (const [written, expected] of cases) {
    test(written, () => {
      expect(placeIn(written)).toEqual(expected);
    });
  }
});
