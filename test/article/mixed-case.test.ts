import { describe, expect, test } from "vitest";
import { inMixedCase } from "../../src/article/mixed-case.ts";

describe("a place typed in capitals is named", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["LAGOS", "Lagos"],
    ["SALT LAKE CITY", "Salt Lake City"],
    ["RIO DE JANEIRO", "Rio de Janeiro"],
    ["SÃO TOMÉ", "São Tomé"],
    ["MAR DEL PLATA", "Mar del Plata"],
    ["FOND DU LAC", "Fond du Lac"],
    ["FRANKFURT AM MAIN", "Frankfurt am Main"],
    ["ROTHENBURG OB DER TAUBER", "Rothenburg ob der Tauber"],
    ["DAR ES SALAAM", "Dar es Salaam"],
    ["NEWCASTLE UPON TYNE", "Newcastle upon Tyne"],
    ["STOKE-ON-TRENT", "Stoke-on-Trent"],
    ["THE HAGUE", "The Hague"],
    ["LE HAVRE", "Le Havre"],
    ["DA NANG", "Da Nang"],
    ["HOI AN", "Hoi An"],
    ["LOS ANGELES", "Los Angeles"],
    ["EAST LOS ANGELES", "East Los Angeles"],
    ["WEST DES MOINES", "West Des Moines"],
    ["JEREZ DE LOS CABALLEROS", "Jerez de los Caballeros"],
    ["SAINT-DENIS", "Saint-Denis"],
    ["BOURG-LA-REINE", "Bourg-la-Reine"],
    ["SAINT-MAUR-DES-FOSSÉS", "Saint-Maur-des-Fossés"],
    ["PORT-AU-PRINCE", "Port-au-Prince"],
    ["AIX-EN-PROVENCE", "Aix-en-Provence"],
    ["AL-QAIM", "Al-Qaim"],
    ["DEIR AL-BALAH", "Deir al-Balah"],
    ["SHARM EL-SHEIKH", "Sharm el-Sheikh"],
    ["ST. LOUIS", "St. Louis"],
    ["ST.-DENIS", "St.-Denis"],
    ["ST.LOUIS", "St.Louis"],
    ["N'DJAMENA", "N'Djamena"],
    ["N’DJAMENA", "N’Djamena"],
    ["L'AQUILA", "L'Aquila"],
    ["COEUR D'ALENE", "Coeur d'Alene"],
    ["D'IBERVILLE", "D'Iberville"],
    ["VILLENEUVE-L’ARCHEVÊQUE", "Villeneuve-l’Archevêque"],
    ["SANT'ANGELO", "Sant'Angelo"],
    ["MARTHA'S VINEYARD", "Martha's Vineyard"],
    ["XI'AN", "Xi'an"],
    ["O'FALLON", "O'Fallon"],
    ["MCALLEN", "McAllen"],
    ["McKINNEY", "McKinney"],
    ["LaGRANGE", "LaGrange"],
    ["MacDILL AIR FORCE BASE", "MacDill Air Force Base"],
    ["MACON", "Macon"],
    ["ABOARD AIR FORCE ONE", "Aboard Air Force One"],
    ["ABOARD THE FERRY OTTER", "Aboard the Ferry Otter"],
    ["ABOARD HMS OTTER", "Aboard HMS Otter"],
    ["U.S. CAPITOL", "U.S. Capitol"],
    ["WASHINGTON DC", "Washington DC"],
    ["K2 BASE CAMP", "K2 Base Camp"],
    ["CLEVELAND/AKRON", "Cleveland/Akron"],
    ["ABOARD THE “OTTER”", "Aboard the “Otter”"],
    ["İSTANBUL", "İstanbul"],
    ["KØBENHAVN", "København"],
    ["МОСКВА", "Москва"],
    ["東京", "東京"],
  ];
  for (const [typed, expected] of cases) {
    test(`${typed}: ${expected}`, () => {
      expect(inMixedCase(typed)).toBe(expected);
    });
  }
});

describe("a place stays as it was typed", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["in mixed case", "Las Vegas"],
    ["with small letters where the rule has large ones", "’s-Hertogenbosch"],
    ["with capitals that are meant", "IJmuiden"],
    ["with a letter that has no way back", "GIEẞEN"],
  ];
  for (const [title, typed] of cases) {
    test(`${title}: ${typed}`, () => {
      expect(inMixedCase(typed)).toBe(typed);
    });
  }
});

test("a place typed without any capital gets its own", () => {
  expect(inMixedCase("rio de janeiro")).toBe("Rio de Janeiro");
});
