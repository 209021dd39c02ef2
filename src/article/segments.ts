/** A run of letters to the words in it: several, in scripts that put no spaces between them. */
import { madeOnce } from "./made-once.ts";

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const segmenter = madeOnce((language) => new Intl.Segmenter(language, { granularity: "word" }));

export interface Segment {
  readonly segment: string;
  readonly isWordLike?: boolean;
}

/** Each run of its letters is one word. */
export const isSpaced = (text: string): boolean => !UNSPACED.test(text);

export const segmentsOf = (run: string): readonly Segment[] =>
  isSpaced(run) ? [{ segment: run, isWordLike: true }] : [...segmenter("en").segment(run)];
