/** A kind of block to how the style sheet sets it on a screen: every length here is one of public/styles. */
import type { Block } from "./body.ts";

/** In CSS pixels. */
export interface Setting {
  /** Width of a letter. */
  readonly letter: number;
  /** From one line to the next. */
  readonly line: number;
  /** What borders, bullets and padding take from the column's width. */
  readonly inset?: number;
  readonly widest?: number;
  /** Borders, padding and margins above and below: the text is a grid, where those of neighbors don't collapse. */
  readonly space: number;
  /** What begins on a new line inside the block, and the distance between two of them. */
  readonly part?: RegExp;
  readonly between?: number;
}

type Style = "h2" | "h3" | "h4" | "caption" | Exclude<Block["kind"], "heading" | "figure">;

/**
 * Width of an average letter or space, with what a ragged right edge wastes, in em. Liberation Serif, the narrowest face
 * of the style sheet, has 0.42, and Georgia 0.46, so that most readers' text is a little higher than we say.
 */
const SERIF_LETTER_EM = 0.44;
const SANS_LETTER_EM = 0.46;
const MONO_LETTER_EM = 0.6;
/** Of the sans face in a table, with what half-empty cells waste. */
const CELL_LETTER_EM = 0.6;

const serif = (size: number, lineHeight: number) => ({
  letter: SERIF_LETTER_EM * size,
  line: lineHeight * size,
});

/** The line that everything stands on. */
const gap = (em: number): number => 1.5 * em;
const noteFrame = (em: number): number => 2 * (0.9 * em + 1);
const TABLE_PX = 15;
const ROW_EDGES_PX = 2 * 0.45 * TABLE_PX + 1;
const FOOTNOTES_PX = 16;
const FOOTNOTES_HEAD_PX = 1 + 8 + 18 * 1.2 + 9;
const CAPTION_PX = 14;
const BULLETS_PX = 40;

export type Settings = Readonly<Record<Style, Setting>>;

/** Where the text is `em` px high. */
export const settingsAt = (em: number): Settings => ({
  paragraph: { ...serif(em, 1.5), space: gap(em) },
  h2: { ...serif(1.3333 * em, 1.2), space: gap(em) },
  h3: { ...serif(1.1111 * em, 1.2), space: gap(em) },
  h4: { ...serif(em, 1.2), space: gap(em) },
  pullquote: { ...serif(1.3333 * em, 1.3), space: 3 + 0.5 * 1.3333 * em + gap(em) },
  quote: {
    ...serif(em, 1.5),
    inset: 1 + 1.25 * em,
    space: gap(em),
    part: /<p\b/g,
    between: gap(em),
  },
  note: {
    ...serif(0.9 * em, 1.5),
    inset: noteFrame(em),
    space: noteFrame(em) + gap(em),
    part: /<(?:p|li)\b/g,
    between: 0.75 * 0.9 * em,
  },
  list: {
    ...serif(em, 1.5),
    inset: BULLETS_PX,
    space: gap(em),
    part: /<li\b/g,
    between: 0.5 * em,
  },
  // The inset is the padding of three columns.
  table: {
    letter: CELL_LETTER_EM * TABLE_PX,
    line: 1.4 * TABLE_PX,
    inset: 3 * TABLE_PX,
    space: ROW_EDGES_PX + gap(em),
    part: /<tr\b/g,
    between: ROW_EDGES_PX,
  },
  code: {
    letter: MONO_LETTER_EM * 0.85 * em,
    line: 1.5 * 0.85 * em,
    inset: 2 * 0.85 * em,
    space: 2 * 0.85 * em + gap(em),
  },
  // One line above it, two below.
  rule: { letter: 0, line: 1, space: 3 * gap(em) },
  footnotes: {
    ...serif(FOOTNOTES_PX, 1.5),
    inset: BULLETS_PX,
    widest: 30 * FOOTNOTES_PX,
    space: FOOTNOTES_HEAD_PX + gap(em),
    part: /<li\b/g,
    between: 0.5 * FOOTNOTES_PX,
  },
  caption: {
    letter: SANS_LETTER_EM * CAPTION_PX,
    line: 1.5 * CAPTION_PX,
    widest: 34 * CAPTION_PX,
    space: 8 + gap(em),
  },
});
