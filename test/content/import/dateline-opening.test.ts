import { describe, expect, test } from "vitest";
import { datelineOpening } from "../../../src/content/import/dateline-opening.ts";

describe("the opening of a story", () => {
  const datelines: readonly (readonly [text: string, dateline: string])[] = [
    ["LIMA — The mill stood.", "LIMA"],
    ["LIMA, Peru — The mill stood.", "LIMA, Peru"],
    ["LIMA, Peru—The mill stood.", "LIMA, Peru"],
    ["LIMA, Peru -- The mill stood.", "LIMA, Peru"],
    ["LIMA – “It is old,” he said.", "LIMA"],
    ["BERLIN (Reuters) - The mill stood.", "BERLIN (Reuters)"],
    ["Berlin (Reuters) - The mill stood.", "Berlin (Reuters)"],
    ["LAGOS, Nigeria (AP) — The mill stood.", "LAGOS, Nigeria (AP)"],
    ["LAGOS, Nigeria (AP) _ The mill stood.", "LAGOS, Nigeria (AP)"],
    ["MEXICO CITY — The mill stood.", "MEXICO CITY"],
    ["ST. LOUIS — The mill stood.", "ST. LOUIS"],
    ["PORT-AU-PRINCE, Haiti — The mill stood.", "PORT-AU-PRINCE, Haiti"],
    ["N’DJAMENA, Chad — The mill stood.", "N’DJAMENA, Chad"],
    ["SÃO PAULO — The mill stood.", "SÃO PAULO"],
    ["ALBANY, N.Y. — The mill stood.", "ALBANY, N.Y."],
    ["GOMA, Democratic Republic of the Congo — The mill stood.", "GOMA, Democratic Republic of the Congo"],
    ["McKINNEY, Texas — The mill stood.", "McKINNEY, Texas"],
    ["LIVE OAK, Fla. — The mill stood.", "LIVE OAK, Fla."],
    ["ABOARD THE TIDE QUEEN — The mill stood.", "ABOARD THE TIDE QUEEN"],
    ["MILL LANE, Easton, Md. — 40 people came.", "MILL LANE, Easton, Md."],
  ];
  for (const [text, dateline] of datelines) {
    test(`“${text}” was filed from ${dateline}`, () => {
      const opening = datelineOpening(text);

      expect(opening?.dateline).toBe(dateline);
      expect(opening?.rest).toBe(text.slice(text.search(/(?:The mill|“It|40 people)/)));
    });
  }

  test("a day in the dateline is no part of the place", () => {
    expect(datelineOpening("LIMA, Peru, Nov. 20 (Reuters) - The mill stood.")).toEqual({
      dateline: "LIMA, Peru (Reuters)",
      date: "Nov. 20",
      rest: "The mill stood.",
    });
  });

  const days: readonly (readonly [text: string, dateline: string, date: string])[] = [
    ["WASHINGTON, D.C., Nov. 20, 2026 — The mill stood.", "WASHINGTON, D.C.", "Nov. 20, 2026"],
    ["LONDON, 20 November (Reuters) – The mill stood.", "LONDON (Reuters)", "20 November"],
    ["Paris, Nov 20, 2026 (AFP) - The mill stood.", "Paris (AFP)", "Nov 20, 2026"],
  ];
  for (const [text, dateline, date] of days) {
    test(`the day may have a year and stand before the month: ${text}`, () => {
      expect(datelineOpening(text)).toEqual({ dateline, date, rest: "The mill stood." });
    });
  }

  test("a story may open with a word like iPhone", () => {
    expect(datelineOpening("LIMA — iPhone owners came.")?.rest).toBe("iPhone owners came.");
  });

  for (const label of [
    "BREAKING",
    "BREAKING NEWS",
    "VIDEO",
    "OPINION",
    "EXCLUSIVE",
    "UPDATE",
    "ANALYSIS",
    "LIVE",
    "LIVE UPDATES",
    "WATCH",
  ]) {
    test(`${label} is no place`, () => {
      expect(datelineOpening(`${label} — The mill stood.`)).toBeUndefined();
    });
  }

  for (const text of [
    "The mill — The old one — stood.",
    "NATO — the alliance of old — met.",
    "LIMA is a city — The mill stood.",
    "A — The mill stood.",
    "LIMA-based boats came.",
    "Ruiz (Harbor Party) — The mill stood.",
    "LIMA, Peru",
  ]) {
    test(`“${text}” has no dateline`, () => {
      expect(datelineOpening(text)).toBeUndefined();
    });
  }
});
