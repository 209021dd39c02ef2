import { describe, expect, test } from "vitest";
import { dateLine } from "../../../src/content/import/date-line.ts";

const NEW_YORK = "America/New_York";

describe("a line that says day, time and zone", () => {
  const exact: readonly (readonly [line: string, time: string])[] = [
    ["2026-11-20T09:00:00-05:00", "2026-11-20T09:00:00-05:00"],
    ["2026-11-20T14:00Z", "2026-11-20T14:00:00Z"],
    ["Nov. 20, 2026, 9:00 a.m. ET", "2026-11-20T09:00:00-05:00"],
    ["Nov. 20, 2026, 9:00 a.m. EST", "2026-11-20T09:00:00-05:00"],
    ["July 20, 2026, 12:30 p.m. EDT", "2026-07-20T12:30:00-04:00"],
    ["20 November 2026, 9.30 pm GMT", "2026-11-20T21:30:00Z"],
    ["20 Nov 2026 12:05 am UTC+1", "2026-11-20T00:05:00+01:00"],
    ["Published on Friday, November 20, 2026 at 17:00 +01:00", "2026-11-20T17:00:00+01:00"],
    ["Date: 20th November, 2026, 9 a.m. (ET)", "2026-11-20T09:00:00-05:00"],
    ["PUBLISHED: 09:00 EST, 20 November 2026", "2026-11-20T09:00:00-05:00"],
    ["9:00 a.m. ET on Friday, Nov. 20, 2026", "2026-11-20T09:00:00-05:00"],
  ];
  for (const [line, time] of exact) {
    test(`${line} is ${time}`, () => {
      expect(dateLine(line, NEW_YORK)).toEqual({ about: "published", text: line, time, rest: "" });
    });
  }

  test("the names of the site's own zone are known in other zones too", () => {
    expect(dateLine("20 November 2026, 9:00 CET", "Europe/Berlin")?.time).toBe("2026-11-20T09:00:00+01:00");
  });

  test("“Updated” speaks of the last change", () => {
    expect(dateLine("Last Updated: Nov. 21, 2026, 8:00 a.m. ET", NEW_YORK)).toMatchObject({
      about: "updated",
      time: "2026-11-21T08:00:00-05:00",
    });
  });
});

describe("a line that does not say enough is found, and never completed", () => {
  for (const line of [
    "Nov. 20, 2026",
    "20 November 2026, 9:00 a.m.",
    "2026-11-20",
    "11/12/2026",
    "20.11.2026",
    "Nov. 20, 2026, 9:00 a.m. CET",
    "Nov. 20, 2026, 9:00 a.m. EDT",
    "Nov. 31, 2026, 9:00 a.m. ET",
    "Nov. 20, 2026, 25:00 ET",
    "Nov. 20, 2026, 13:00 p.m. ET",
    "Nov. 20, 2026, 9 ET",
    "Monday, Nov. 20, 2026, 9:00 a.m. ET",
    "March 8, 2026, 2:30 a.m. ET",
    "Nov. 1, 2026, 1:30 a.m. ET",
  ]) {
    test(line, () => {
      expect(dateLine(line, NEW_YORK)).toEqual({ about: "published", text: line, rest: "" });
    });
  }
});

describe("a date run together with the text", () => {
  test("ends where the text begins", () => {
    expect(dateLine("Nov. 20, 2026LIMA, Peru — The mill stood.", NEW_YORK)).toEqual({
      about: "published",
      text: "Nov. 20, 2026",
      rest: "LIMA, Peru — The mill stood.",
    });
  });

  test("may say its time and zone", () => {
    expect(dateLine("Published Nov. 20, 2026, 9:00 a.m. ETThe mill stood.", NEW_YORK)).toEqual({
      about: "published",
      text: "Published Nov. 20, 2026, 9:00 a.m. ET",
      time: "2026-11-20T09:00:00-05:00",
      rest: "The mill stood.",
    });
  });
});

describe("a sentence is no date", () => {
  for (const line of [
    "Nov. 20, 2026, was a Friday.",
    "On Nov. 20, 2026",
    "May the mill turn",
    "2026",
    "Updated",
  ]) {
    test(line, () => {
      expect(dateLine(line, NEW_YORK)).toBeUndefined();
    });
  }
});
