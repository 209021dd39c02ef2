/** Instants in the words of readers. */
import { expect, test } from "vitest";
import { moment } from "../../src/pages/moment.ts";
import { aSite } from "../support/an-article.ts";

const cases = [
  ["2026-11-20T17:00:00Z", "America/New_York", "November 20, 2026, 12:00 PM EST"],
  ["2026-07-01T03:30:00Z", "America/New_York", "June 30, 2026, 11:30 PM EDT"],
  ["2026-11-20T17:00:00Z", "UTC", "November 20, 2026, 5:00 PM UTC"],
] as const;

for (const [iso, timeZone, words] of cases) {
  test(`${iso} in ${timeZone} is ${words}`, () => {
    const shown = moment(Date.parse(iso), aSite({ timeZone }));

    expect(shown.words.replace(/\s/g, " ")).toBe(words);
    expect(shown.iso).toBe(iso);
  });
}

test("an hour is never torn from its half of the day or its zone", () => {
  const { words } = moment(Date.parse("2026-11-20T17:00:00Z"), aSite());

  expect(words.split(/[ \n]/)).toHaveLength(4);
});

test("the day is that of the site's own zone", () => {
  expect(moment(Date.parse("2026-07-01T03:30:00Z"), aSite()).day).toBe("June 30, 2026");
});
