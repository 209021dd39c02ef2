import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datelineText, parseDateline, placeName } from "../../src/article/dateline.ts";

describe("a dateline is printed as", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["the city in capitals", "Lima", "LIMA"],
    ["the region in its own case", "Callao, Peru", "CALLAO, Peru"],
    ["the agency in parentheses", "Lagos, Nigeria (AP)", "LAGOS, Nigeria (AP)"],
    ["the agency after a city that stands alone", "BERLIN (Reuters)", "BERLIN (Reuters)"],
    ["accents keep in capitals", "São Tomé, São Tomé and Príncipe", "SÃO TOMÉ, São Tomé and Príncipe"],
    ["periods and hyphens stay", "St.-Denis, France", "ST.-DENIS, France"],
    ["a place that is no city", "Aboard the ferry Otter", "ABOARD THE FERRY OTTER"],
    ["a district with its periods", "Harborton, D.C.", "HARBORTON, D.C."],
    ["spaces around are dropped", "  Lima ,  Peru  ( AP ) ", "LIMA, Peru (AP)"],
    ["a dash typed at its end is left to the page", "LIMA, Peru —", "LIMA, Peru"],
  ];
  for (const [title, written, expected] of cases) {
    test(`${title}: ${written}`, () => {
      const dateline = parseDateline(written);

      expect(dateline && datelineText(dateline)).toBe(expected);
    });
  }
});

test("city, region and agency are kept apart, the city in mixed case", () => {
  const expected = { city: "Lagos", region: "Nigeria", agency: "AP" };

  expect(parseDateline("Lagos, Nigeria (AP)")).toEqual(expected);
  expect(parseDateline("LAGOS, Nigeria (AP)")).toEqual(expected);
});

test("whatever letters a city has, it is printed in the capitals of what was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (typed) => {
      const dateline = parseDateline(typed);

      const place = dateline && datelineText({ city: dateline.city });

      fc.pre(dateline !== undefined && dateline.region === undefined && dateline.agency === undefined);
      expect(place).toBe(
        typed
          .replace(/\s*[—–-]+\s*$/u, "")
          .trim()
          .toLocaleUpperCase("en"),
      );
    }),
  );
});

describe("a dateline names", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["a city", "LIMA", "Lima"],
    ["a city and its country, without the agency", "LAGOS, Nigeria (AP)", "Lagos, Nigeria"],
    ["a region in capitals", "LAGOS, NIGERIA", "Lagos, Nigeria"],
    ["a region of initials", "HARBORTON, USA", "Harborton, USA"],
    ["a region with periods", "HARBORTON, D.C.", "Harborton, D.C."],
    ["a state and its country", "HARBORTON, TEXAS, USA", "Harborton, Texas, USA"],
  ];
  for (const [title, written, expected] of cases) {
    test(`${title}: ${expected}`, () => {
      const dateline = parseDateline(written);

      expect(dateline && placeName(dateline)).toBe(expected);
    });
  }
});

describe("a dateline is not", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["empty", " "],
    ["a dash", "—"],
    ["an agency alone", "(AP)"],
    ["a region alone", ", Peru"],
    ["two places with agencies", "LIMA (AP) CAIRO (AP)"],
    ["a place with the day", "LIMA, Peru, Nov. 20"],
    ["a place with the day before the month", "Lima, 20 November"],
    ["a place with the year", "LIMA, 2026"],
  ];
  for (const [title, written] of cases) {
    test(`${title}: “${written}”`, () => {
      expect(parseDateline(written)).toBeUndefined();
    });
  }
});

test("a place may be called like a month", () => {
  expect(parseDateline("MAY PEN, Jamaica")).toEqual({ city: "May Pen", region: "Jamaica" });
});
