/** Pasted text to what import recognizes in it, on a site with one section. */
import { recognize } from "../../src/content/import/recognize.ts";
import type { Recognized } from "../../src/content/import/recognized.ts";

export const site = { timeZone: "America/New_York", sections: [{ id: "harbor", name: "Harbor" }] };

export const nothing: Recognized = {
  byline: [],
  paragraphs: [],
  contributors: [],
  corrections: [],
  undatedCorrections: [],
  leftovers: [],
  unread: [],
  dropped: [],
};

/** Leaves out where the labels stood: furniture.test.ts looks at that. */
export function recognized(text: string): Omit<Recognized, "dropped"> & { dropped: string[] } {
  const found = recognize(text, site);
  return { ...found, dropped: found.dropped.map((label) => label.text) };
}
