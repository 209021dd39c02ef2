import { describe, expect, test } from "vitest";
import { correctionLine } from "../../../src/content/import/correction-line.ts";

const read = (text: string) => correctionLine(text, "America/New_York");

describe("a correction in the text", () => {
  const dated: readonly (readonly [line: string, kind: string])[] = [
    ["Correction, Nov. 21, 2026, 8:00 a.m. ET: The river was misnamed.", "correction"],
    ["CORRECTION (2026-11-21T08:00:00-05:00): The river was misnamed.", "correction"],
    ["Clarification: Nov. 21, 2026, 8:00 a.m. ET: The river was misnamed.", "clarification"],
    ["Editor's note, Nov. 21, 2026, 8:00 a.m. EST: The river was misnamed.", "editorsNote"],
    ["Update Nov. 21, 2026, 8:00 a.m. ET: The river was misnamed.", "update"],
  ];
  for (const [line, kind] of dated) {
    test(`says its time: ${line}`, () => {
      expect(read(line)).toEqual({
        is: "dated",
        correction: { kind, date: "2026-11-21T08:00:00-05:00", text: "The river was misnamed." },
      });
    });
  }

  for (const line of [
    "Correction: The river was misnamed.",
    "Correction: Nov. 21, 2026: The river was misnamed.",
    "Correction, Nov. 21, 2026: The river was misnamed.",
    "Editor’s note — The river was misnamed.",
    "An earlier version of this article misnamed the river.",
    "This story has been corrected to name the river.",
  ]) {
    test(`without an exact time gets none: ${line}`, () => {
      expect(read(line)).toEqual({ is: "undated" });
    });
  }

  for (const line of [
    "Correction of the river took years.",
    "Update the charts, he said: the river moves.",
    "An earlier version of the mill burned.",
  ]) {
    test(`a sentence with the same words is none: ${line}`, () => {
      expect(read(line)).toBeUndefined();
    });
  }
});
