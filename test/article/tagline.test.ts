import { describe, expect, test } from "vitest";
import type { Contributor } from "../../src/article/byline.ts";
import { tagline, taglineText } from "../../src/article/tagline.ts";

const ana = { name: "Ana Ruiz", personId: "ana-ruiz" };
const li = { name: "Li Wei" };
const tom = { name: "Tom Okoro" };
const from = (location: string, who: { name: string }): Contributor => ({
  ...who,
  role: "reporting",
  location,
});
const as = (role: Contributor["role"], who: { name: string }): Contributor => ({ ...who, role });

const cases: readonly (readonly [string, readonly Contributor[], string])[] = [
  ["nobody", [], ""],
  ["one from one place", [from("Lima", ana)], "Ana Ruiz contributed reporting from Lima."],
  [
    "two from two places",
    [from("Lima", ana), from("Berlin", li)],
    "Ana Ruiz contributed reporting from Lima and Li Wei from Berlin.",
  ],
  [
    "three from three places",
    [from("Lima", ana), from("Berlin", li), from("Cairo", tom)],
    "Ana Ruiz contributed reporting from Lima, Li Wei from Berlin and Tom Okoro from Cairo.",
  ],
  [
    "two, when a place has a comma",
    [from("Callao, Peru", ana), from("Berlin", li)],
    "Ana Ruiz contributed reporting from Callao, Peru, and Li Wei from Berlin.",
  ],
  [
    "three, when places have commas",
    [from("Callao, Peru", ana), from("Basra, Iraq", li), from("Berlin", tom)],
    "Ana Ruiz contributed reporting from Callao, Peru, Li Wei from Basra, Iraq, and Tom Okoro from Berlin.",
  ],
  [
    "two from the same place",
    [from("Lima", ana), from("Lima", li)],
    "Ana Ruiz and Li Wei contributed reporting from Lima.",
  ],
  [
    "two from one place and one from another",
    [from("Lima", ana), from("Berlin", tom), from("Lima", li)],
    "Ana Ruiz and Li Wei contributed reporting from Lima, and Tom Okoro from Berlin.",
  ],
  [
    "one from a place and one without",
    [as("reporting", li), from("Lima", ana)],
    "Ana Ruiz contributed reporting from Lima. Li Wei contributed reporting.",
  ],
  [
    "a place that ends in a period",
    [from("Harborton, D.C.", ana)],
    "Ana Ruiz contributed reporting from Harborton, D.C.",
  ],
  [
    "two for research",
    [as("research", ana), as("research", li)],
    "Ana Ruiz and Li Wei contributed research.",
  ],
  ["photographs", [as("photography", ana)], "Photographs by Ana Ruiz."],
  [
    "photographs in a place",
    [{ ...as("photography", ana), location: "Lima" }],
    "Photographs by Ana Ruiz in Lima.",
  ],
  [
    "photographs in two places",
    [
      { ...as("photography", ana), location: "Lima" },
      { ...as("photography", li), location: "Cairo" },
    ],
    "Photographs by Ana Ruiz in Lima and Li Wei in Cairo.",
  ],
  [
    "editing",
    [as("editing", ana), as("editing", li), as("editing", tom)],
    "Edited by Ana Ruiz, Li Wei and Tom Okoro.",
  ],
  ["translation", [as("translation", tom)], "Translated by Tom Okoro."],
  [
    "several roles, reporting first",
    [as("editing", tom), as("research", li), from("Lima", ana)],
    "Ana Ruiz contributed reporting from Lima. Li Wei contributed research. Edited by Tom Okoro.",
  ],
];

describe("the tagline of", () => {
  for (const [who, contributors, expected] of cases) {
    test(who, () => {
      expect(taglineText(contributors)).toBe(expected);
    });
  }
});

test("a name with a page is a part of its own, which a template can link", () => {
  expect(tagline([from("Lima", ana), from("Berlin", li), as("editing", ana)])).toEqual([
    [
      { text: "Ana Ruiz", personId: "ana-ruiz" },
      { text: " contributed reporting from Lima and Li Wei from Berlin." },
    ],
    [{ text: "Edited by " }, { text: "Ana Ruiz", personId: "ana-ruiz" }, { text: "." }],
  ]);
});
