/** A run of letters to the words in it: several, in scripts that put no spaces between them. */

const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

export interface Segment {
  readonly segment: string;
  readonly isWordLike?: boolean;
}

export const segmentsOf = (run: string): readonly Segment[] =>
  UNSPACED.test(run) ? [...segmenter.segment(run)] : [{ segment: run, isWordLike: true }];
