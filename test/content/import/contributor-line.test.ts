import { describe, expect, test } from "vitest";
import { contributorLine } from "../../../src/content/import/contributor-line.ts";

type Row = readonly [name: string, location?: string | undefined, role?: string];

const contributor = ([name, location, role = "reporting"]: Row) => ({
  name,
  role,
  ...(location && { location }),
});

describe("a line of contributors", () => {
  const lines: readonly (readonly [line: string, people: readonly Row[]])[] = [
    ["Ana Ruiz contributed reporting.", [["Ana Ruiz"]]],
    ["Ana Ruiz contributed reporting from Lima.", [["Ana Ruiz", "Lima"]]],
    ["Ana Ruiz contributed reporting from Callao, Peru", [["Ana Ruiz", "Callao, Peru"]]],
    [
      "Ana Ruiz and Li Wei contributed research.",
      [
        ["Ana Ruiz", undefined, "research"],
        ["Li Wei", undefined, "research"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from Callao, Peru, Li Wei from Wuhan, China, and Tom Okoro from Berlin.",
      [
        ["Ana Ruiz", "Callao, Peru"],
        ["Li Wei", "Wuhan, China"],
        ["Tom Okoro", "Berlin"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from Lima and Li Wei from Beijing.",
      [
        ["Ana Ruiz", "Lima"],
        ["Li Wei", "Beijing"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from Albuquerque, New Mexico, and Li Wei and Tom Okoro from Halifax, Nova Scotia.",
      [
        ["Ana Ruiz", "Albuquerque, New Mexico"],
        ["Li Wei", "Halifax, Nova Scotia"],
        ["Tom Okoro", "Halifax, Nova Scotia"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from Albuquerque, New Mexico and Li Wei from Lima.",
      [
        ["Ana Ruiz", "Albuquerque, New Mexico"],
        ["Li Wei", "Lima"],
      ],
    ],
    [
      "Ana Ruiz in Lima and Li Wei in Beijing contributed reporting.",
      [
        ["Ana Ruiz", "Lima"],
        ["Li Wei", "Beijing"],
      ],
    ],
    ["Ana Ruiz in Lima, Peru, contributed to this report.", [["Ana Ruiz", "Lima, Peru"]]],
    [
      "Reporting was contributed by Ana Ruiz in Lima and Li Wei in Beijing.",
      [
        ["Ana Ruiz", "Lima"],
        ["Li Wei", "Beijing"],
      ],
    ],
    [
      "Reporting was contributed by Ana Ruiz from Callao, Peru; Li Wei and Tom Okoro from Wuhan, China; and Zoe Ito from Cairo.",
      [
        ["Ana Ruiz", "Callao, Peru"],
        ["Li Wei", "Wuhan, China"],
        ["Tom Okoro", "Wuhan, China"],
        ["Zoe Ito", "Cairo"],
      ],
    ],
    [
      "Reporting was contributed by Ana Ruiz, Li Wei and Tom Okoro.",
      [["Ana Ruiz"], ["Li Wei"], ["Tom Okoro"]],
    ],
    [
      "Additional reporting was contributed by Ana Ruiz in Lima, Bo Lund in Oslo, and Eve Marsh.",
      [["Ana Ruiz", "Lima"], ["Bo Lund", "Oslo"], ["Eve Marsh"]],
    ],
    ["Ana Ruiz and Bo Lund contributed to this report.", [["Ana Ruiz"], ["Bo Lund"]]],
    ["With reporting by Ana Ruiz in Lima.", [["Ana Ruiz", "Lima"]]],
    [
      "Additional reporting by José Ángel de la Cruz, Jr. and Nguyễn Văn An",
      [["José Ángel de la Cruz, Jr."], ["Nguyễn Văn An"]],
    ],
    ["Photographs by Ana Ruiz.", [["Ana Ruiz", undefined, "photography"]]],
    [
      "(Reporting by Ana Ruiz in Lima; Additional reporting by Li Wei; Editing by Tom Okoro)",
      [["Ana Ruiz", "Lima"], ["Li Wei"], ["Tom Okoro", undefined, "editing"]],
    ],
    [
      "Ana Ruiz contributed reporting from Lima, and Li Wei contributed research.",
      [
        ["Ana Ruiz", "Lima"],
        ["Li Wei", undefined, "research"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from Washington, D.C. Li Wei contributed research.",
      [
        ["Ana Ruiz", "Washington, D.C."],
        ["Li Wei", undefined, "research"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from St. Louis. Li Wei contributed research.",
      [
        ["Ana Ruiz", "St. Louis"],
        ["Li Wei", undefined, "research"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from Goma, North Kivu, and Li Wei from Cairo.",
      [
        ["Ana Ruiz", "Goma, North Kivu"],
        ["Li Wei", "Cairo"],
      ],
    ],
    [
      "Ana Ruiz contributed reporting from Lima; Tom Okoro, and Li Wei from Cairo.",
      [
        ["Ana Ruiz", "Lima"],
        ["Tom Okoro", "Cairo"],
        ["Li Wei", "Cairo"],
      ],
    ],
    ["Ana Ruiz contributed reporting from Hartford, Conn.", [["Ana Ruiz", "Hartford, Conn."]]],
    ["Ana Ruiz contributed reporting from the West Bank.", [["Ana Ruiz", "the West Bank"]]],
    ["Ana Ruiz contributed reporting from Lima and Callao.", [["Ana Ruiz", "Lima and Callao"]]],
  ];
  for (const [line, people] of lines) {
    test(line, () => {
      expect(contributorLine(line)).toEqual(people.map(contributor));
    });
  }

  for (const line of [
    "The council contributed reporting of a kind from nowhere.",
    "Ana Ruiz contributed ten crowns from Lima.",
    "Ana Ruiz contributed reporting from Lima, where she lives.",
    "Ana Ruiz contributed reporting from Lima. The mill stood.",
    "Reporting was contributed by Ana Ruiz in Lima and Li Wei.",
    "Ana Ruiz contributed reporting from Lima after 1921.",
    "Ana Ruiz contributed reporting from Lima in Callao in Peru.",
    "The harbor lies in Lima.",
  ]) {
    test(`“${line}” stays a paragraph: nothing is guessed, nothing is lost`, () => {
      expect(contributorLine(line)).toBeUndefined();
    });
  }
});
