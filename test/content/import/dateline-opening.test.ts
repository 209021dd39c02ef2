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
