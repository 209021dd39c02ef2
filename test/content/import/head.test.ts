import { describe, expect, test } from "vitest";
import { recognize } from "../../../src/content/import/recognize.ts";
import { nothing, recognized, site } from "../../support/recognized.ts";

describe("the lines above a text", () => {
  test("a byline may stand on several lines", () => {
    const expected = { byline: ["Ana Ruiz", "Li Wei"], paragraphs: ["The mill stood.", "The river rose."] };
    const story = "The mill stood.\nThe river rose.";

    expect(recognized(`By\nAna Ruiz\nand\nLi Wei\n${story}`)).toEqual({ ...nothing, ...expected });
    expect(recognized(`By Ana Ruiz and\nLi Wei\n${story}`)).toEqual({ ...nothing, ...expected });
    expect(recognized(`by Ana Ruiz\nand Li Wei\n${story}`)).toEqual({ ...nothing, ...expected });
  });

  test("what other lines stand between byline, date and text is kept, and hides neither", () => {
    const text = `Tide mill drained
By Ana Ruiz
Photographs by Bo Lund
The Harbor Post, Lima
3 min read
Updated 2 hours ago
Published: 9:00 EST, 20 November 2026 | Updated: 10:00 EST, 20 November 2026
Share
LIMA — The mill stood.
The river rose.`;

    expect(recognized(text)).toEqual({
      ...nothing,
      headline: "Tide mill drained",
      byline: ["Ana Ruiz"],
      dateline: "LIMA",
      published: "2026-11-20T09:00:00-05:00",
      updated: "2026-11-20T10:00:00-05:00",
      paragraphs: [
        "Photographs by Bo Lund",
        "The Harbor Post, Lima",
        "3 min read",
        "Updated 2 hours ago",
        "Share",
        "The mill stood.",
        "The river rose.",
      ],
      unread: [
        { text: "Photographs by Bo Lund", looksLike: "a byline" },
        { text: "The Harbor Post, Lima", looksLike: "a line above the text" },
        { text: "3 min read", looksLike: "page furniture" },
        { text: "Updated 2 hours ago", looksLike: "a date" },
        { text: "Share", looksLike: "page furniture" },
      ],
    });
  });

  for (const [line, looksLike] of [
    ["By Ana Ruiz, whose mill it is", "a byline"],
    ["By the Editorial Board", "a byline"],
    ["By Ana Ruiz; photographs by Bo Lund", "a byline"],
    ["Written by Ana Ruiz and others", "a byline"],
    ["Por Ana Ruiz", "a byline"],
    ["Von Ana Ruiz und Li Wei", "a byline"],
    ["PUBLISHED: 09:00 EST, sometime in November", "a date"],
    ["Updated 2 hours ago", "a date"],
    ["3 min read", "page furniture"],
  ] as const) {
    test(`“${line}” that was not understood is neither headline nor standfirst`, () => {
      const above = recognized(`${line}\n\nThe mill stood.\n\nThe river rose.`);
      const below = recognized(`Tide mill drained\n${line}\nBy Ana Ruiz\nThe mill stood.\nThe river rose.`);

      expect(above).toEqual({
        ...nothing,
        paragraphs: [line, "The mill stood.", "The river rose."],
        unread: [{ text: line, looksLike }],
      });
      expect(below).toEqual({
        ...nothing,
        headline: "Tide mill drained",
        byline: ["Ana Ruiz"],
        paragraphs: [line, "The mill stood.", "The river rose."],
        unread: [{ text: line, looksLike }],
      });
    });
  }

  test("a sentence that begins with “By” is no byline below a byline", () => {
    const text = "By Ana Ruiz\n\nBy Old DeepRiver standards the mill is small.\n\nThe river rose.";

    expect(recognized(text)).toEqual({
      ...nothing,
      byline: ["Ana Ruiz"],
      paragraphs: ["By Old DeepRiver standards the mill is small.", "The river rose."],
    });
  });

  for (const first of [
    "水車は百年ぶりに止まった。",
    "The mill by the harbor stood still.[1]",
    "The mill by the harbor stood still[1]",
    "We love the old mill 🎉",
    "चक्की रुक गई।",
    "The mill stood,",
  ]) {
    test(`a first paragraph is no headline: ${first}`, () => {
      expect(recognized(`${first}\n\nThe river rose.`).paragraphs).toEqual([first, "The river rose."]);
    });
  }

  test("an editor's headline leaves a first line in the text, unless a byline below says what it is", () => {
    const own = { ...site, headline: "Mill stops" };

    expect(recognize("Tide mill drained\n\nThe mill stood.", own)).toMatchObject({
      paragraphs: ["Tide mill drained", "The mill stood."],
    });
    expect(recognize("Mill stops\n\nThe mill stood.", own)).toMatchObject({
      headline: "Mill stops",
      paragraphs: ["The mill stood."],
    });
    expect(recognize("Tide mill drained\nBy Ana Ruiz\nThe mill stood.", own)).toMatchObject({
      headline: "Tide mill drained",
      paragraphs: ["The mill stood."],
    });
  });

  test("a dateline, a date or a line of contributors that was seen and not used is named", () => {
    const text = `The mill by the old harbor of the town stood still.
LIMA — The river rose.
It rained.
The boats left.
Nobody came.
Nov. 20, 2026
Ana Ruiz and others in Lima contributed reporting.`;

    expect(recognized(text)).toEqual({
      ...nothing,
      paragraphs: text.split("\n"),
      unread: [
        { text: "LIMA — The river rose.", looksLike: "a dateline" },
        { text: "Nov. 20, 2026", looksLike: "a date" },
        { text: "Ana Ruiz and others in Lima contributed reporting.", looksLike: "contributors" },
      ],
    });
  });
});
