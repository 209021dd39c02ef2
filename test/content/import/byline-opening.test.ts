import { describe, expect, test } from "vitest";
import { bylineOpening } from "../../../src/content/import/byline-opening.ts";

function read(text: string) {
  const { isConfirmed, ...opening } = bylineOpening(text, "America/New_York") ?? { isConfirmed: undefined };
  return isConfirmed === undefined ? undefined : opening;
}

describe("a line of names", () => {
  const lines: readonly (readonly [line: string, names: readonly string[]])[] = [
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["BY ANA RUIZ", ["ANA RUIZ"]],
    ["by Ana Ruiz", ["Ana Ruiz"]],
    ["By Ana Ruiz and Li Wei", ["Ana Ruiz", "Li Wei"]],
    ["By Ana Ruiz, Li Wei and Tom Okoro", ["Ana Ruiz", "Li Wei", "Tom Okoro"]],
    ["By Ana Ruiz, Li Wei, and Tom Okoro", ["Ana Ruiz", "Li Wei", "Tom Okoro"]],
    ["By Ana Ruiz & Li Wei", ["Ana Ruiz", "Li Wei"]],
    ["By José Ángel de la Cruz", ["José Ángel de la Cruz"]],
    ["By Jan van der Berg and Seán O’Neill", ["Jan van der Berg", "Seán O’Neill"]],
    ["By van der Berg", ["van der Berg"]],
    ["By Nguyễn Văn An", ["Nguyễn Văn An"]],
    ["By Tom Okoro Jr. and Ana Ruiz", ["Tom Okoro Jr.", "Ana Ruiz"]],
    ["By Tom Okoro, Jr., and Ana Ruiz", ["Tom Okoro, Jr.", "Ana Ruiz"]],
    ["By J.R. McDonald", ["J.R. McDonald"]],
    ["By Jean-Luc d’Arras", ["Jean-Luc d’Arras"]],
    ["By Omar al-Masri", ["Omar al-Masri"]],
    ["By The Harbor Wire", ["The Harbor Wire"]],
    ["By: Ana Ruiz", ["Ana Ruiz"]],
    ["By Ana Ruiz with Li Wei", ["Ana Ruiz", "Li Wei"]],
    ["By The Associated Press", ["The Associated Press"]],
  ];
  for (const [line, names] of lines) {
    test(`${line} names ${names.length}`, () => {
      expect(read(line)).toEqual({ byline: names, jobs: [], rest: "" });
    });
  }

  test("a job printed beside the name is no author", () => {
    expect(read("By Ana Ruiz, Harbor Correspondent")).toEqual({
      byline: ["Ana Ruiz"],
      jobs: ["Harbor Correspondent"],
      rest: "",
    });
  });

  test("a job in lower case is no author either, and the place after the last name is none", () => {
    expect(read("By Perpetua Galley, Rivers correspondent, and Tom Weir in Hull")).toEqual({
      byline: ["Perpetua Galley", "Tom Weir"],
      jobs: ["Rivers correspondent", "in Hull"],
      rest: "",
    });
  });

  test("each author may have a place", () => {
    expect(read("By Ana Ruiz in Callao, Peru, and Li Wei in Wuhan, China")).toEqual({
      byline: ["Ana Ruiz", "Li Wei"],
      jobs: ["Ana Ruiz in Callao, Peru", "Li Wei in Wuhan, China"],
      rest: "",
    });
  });

  const besides: readonly (readonly [line: string, name: string, beside: string])[] = [
    ["By Ana Ruiz in Callao, Peru", "Ana Ruiz", "in Callao, Peru"],
    ["By Ana Ruiz of The Harbor Post", "Ana Ruiz", "of The Harbor Post"],
    ["By Ana Ruiz, Associated Press", "Ana Ruiz", "Associated Press"],
  ];
  for (const [line, name, beside] of besides) {
    test(`a place or a paper printed beside the name is no author: ${line}`, () => {
      expect(read(line)).toEqual({ byline: [name], jobs: [beside], rest: "" });
    });
  }

  for (const line of [
    "By Morning in Lima",
    "By the time the tide turned, all had left.",
    "By Friday it was over.",
    "Byron Ruiz",
    "By",
    "By 1921",
    "By YouTube standards the mill is small.",
    "By Old YouTube standards the mill is small.",
    "By Friday DeepRiver had sold the mill, and by Monday DeepRiver had bought it.",
    "By DeepRiver standards the mill is small.",
    "By Ana Ruiz's count the mill has nine wheels.",
  ]) {
    test(`“${line}” is no byline`, () => {
      expect(read(line)).toBeUndefined();
    });
  }
});

describe("a byline run together with the text", () => {
  const openings: readonly (readonly [text: string, names: readonly string[], rest: string])[] = [
    ["By Ana RuizLIMA, Peru — The mill stood.", ["Ana Ruiz"], "LIMA, Peru — The mill stood."],
    ["By Ana RuizThe mill stood.", ["Ana Ruiz"], "The mill stood."],
    ["By Ana Ruiz“It is old,” he said.", ["Ana Ruiz"], "“It is old,” he said."],
    ["By Ana Ruiz40 people came.", ["Ana Ruiz"], "40 people came."],
    [
      "By Ana Ruiz, Li Wei and Tom OkoroThe mill stood.",
      ["Ana Ruiz", "Li Wei", "Tom Okoro"],
      "The mill stood.",
    ],
    ["By ReutersThe mill stood.", ["Reuters"], "The mill stood."],
    ["By MononymaLIMA — The mill stood.", ["Mononyma"], "LIMA — The mill stood."],
    ["By Ronan McDonaldThe mill stood.", ["Ronan McDonald"], "The mill stood."],
    ["By DeShawn OkoroThe mill stood.", ["DeShawn Okoro"], "The mill stood."],
    ["By AnnMarie RuizLIMA — The mill stood.", ["AnnMarie Ruiz"], "LIMA — The mill stood."],
    ["By Tom Okoro Jr.LIMA — The mill stood.", ["Tom Okoro Jr."], "LIMA — The mill stood."],
    ["By Tom Okoro Jr.The mill stood. The end.", ["Tom Okoro Jr."], "The mill stood. The end."],
    ["By Ana Ru\u0131\u0301zLIMA — The mill stood.", ["Ana Ru\u0131\u0301z"], "LIMA — The mill stood."],
  ];
  for (const [text, byline, rest] of openings) {
    test(`ends where a name ends: ${text}`, () => {
      expect(read(text)).toEqual({ byline, jobs: [], rest });
    });
  }
});
