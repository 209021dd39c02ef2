/** The sources of views to a version of each: it is another when the view, or anything that it includes, is another. */
import { createHash } from "node:crypto";

/** Prints the style sheet. */
const LAYOUT = "layout";
const TAG = /<%[\s\S]*?%>/g;
const INCLUSION = /\b(?:include|layout)\s*\((?:\s*(["'`])(?<view>[^"'`]+)\1)?/g;

/** By their names: paths in the folder, without `.eta`. */
export type Sources = ReadonlyMap<string, string>;

export interface Inclusion {
  /** `undefined` where it is not written out. */
  readonly view: string | undefined;
  readonly line: number;
}

export const inclusionsIn = (source: string): readonly Inclusion[] =>
  [...source.matchAll(TAG)].flatMap((tag) =>
    [...tag[0].matchAll(INCLUSION)].map(({ index, groups }) => ({
      view: groups?.["view"],
      line: source.slice(0, tag.index + index).split("\n").length,
    })),
  );

/** `sheetOf` is asked for the style sheet of each view that is a page. */
export function viewVersions(
  sources: Sources,
  sheetOf: (view: string) => string,
): ReadonlyMap<string, string> {
  const versionOf = (view: string): string => {
    const parts = withParts(view, sources);
    const texts = [...parts].map((part) => sources.get(part));
    return hash(JSON.stringify(parts.has(LAYOUT) ? [...texts, sheetOf(view)] : texts));
  };
  return new Map([...sources.keys()].map((view) => [view, versionOf(view)]));
}

/** It, and all that it includes, and what they include. */
function withParts(view: string, sources: Sources, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(view)) return known;
  known.add(view);
  for (const part of inclusionsIn(sources.get(view) ?? "")) {
    if (part.view !== undefined) withParts(part.view, sources, known);
  }
  return known;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url");
