/** A block of text to the height it takes on a screen, estimated in CSS pixels from its letters and its picture. */
import type { Block, Body } from "./body.ts";
import type { Picture } from "./picture.ts";

/** The text column on one screen, in CSS pixels. All lengths of this file are those of the style sheet. */
export interface Column {
  /** How wide the screen is, the text on it, and a picture in the text. */
  readonly viewport: number;
  readonly width: number;
  readonly pictureWidth: number;
  readonly fontSize: number;
}

export const phone: Column = { viewport: 360, width: 328, pictureWidth: 328, fontSize: 18 };
export const desktop: Column = { viewport: 1280, width: 570, pictureWidth: 704, fontSize: 20 };

/**
 * Width of an average letter or space, with what a ragged right edge wastes, in em. Liberation Serif, the narrowest face
 * of the style sheet, has 0.42, Georgia 0.46: with most faces a text is as high as we say, or higher.
 */
const SERIF_EM = 0.44;
const SANS_EM = 0.46;
const MONO_EM = 0.6;
/** Of the sans face in a table, with what half-empty cells waste. */
const CELL_EM = 0.6;

/** A rule between two passages: one line above it, two below. */
const RULE_PX = 1;
const RULE_EM = 4.5;

/** How a kind of block is set, in CSS pixels. */
interface Setting {
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

type Style = "h2" | "h3" | "h4" | "caption" | Exclude<Block["kind"], "heading" | "figure" | "rule">;

const serif = (size: number, lineHeight: number) => ({ letter: SERIF_EM * size, line: lineHeight * size });

/** Where the text is `em` px high. */
function settingsAt(em: number): Record<Style, Setting> {
  const gap = 1.5 * em;
  const noteFrame = 2 * (0.9 * em + 1);
  const pullQuoteTop = 3 + (0.5 * 4 * em) / 3;
  const row = 2 * 0.45 * 15 + 1;
  const footnotesHead = 1 + 8 + 18 * 1.2 + 9;
  return {
    paragraph: { ...serif(em, 1.5), space: gap },
    h2: { ...serif((4 * em) / 3, 1.2), space: gap },
    h3: { ...serif((10 * em) / 9, 1.2), space: gap },
    h4: { ...serif(em, 1.2), space: gap },
    pullquote: { ...serif((4 * em) / 3, 1.3), space: pullQuoteTop + gap },
    quote: { ...serif(em, 1.5), inset: 1 + 1.25 * em, space: gap, part: /<p\b/g, between: gap },
    note: {
      ...serif(0.9 * em, 1.5),
      inset: noteFrame,
      space: noteFrame + gap,
      part: /<(?:p|li)\b/g,
      between: 0.75 * 0.9 * em,
    },
    list: { ...serif(em, 1.5), inset: 40, space: gap, part: /<li\b/g, between: 0.5 * em },
    // The inset is that of three columns.
    table: {
      letter: CELL_EM * 15,
      line: 1.4 * 15,
      inset: 3 * 15,
      space: row + gap,
      part: /<tr\b/g,
      between: row,
    },
    code: { letter: MONO_EM * 0.85 * em, line: 1.5 * em, inset: 2 * em, space: 2 * em + gap },
    footnotes: {
      ...serif(16, 1.5),
      inset: 40,
      widest: 30 * 16,
      space: footnotesHead + gap,
      part: /<li\b/g,
      between: gap,
    },
    caption: { letter: SANS_EM * 14, line: 1.5 * 14, widest: 34 * 14, space: 8 + gap },
  };
}

export function blockHeight(block: Block, column: Column): number {
  const settings = settingsAt(column.fontSize);
  switch (block.kind) {
    case "figure":
      return pictureHeight(block.picture, column);
    case "rule":
      return RULE_PX + RULE_EM * column.fontSize;
    case "code":
      return height(lineLengths(block.text), settings.code, column.width);
    case "heading":
      return height([block.text.length], settings[`h${block.level}`], column.width);
    default:
      return height(partLengths(block, settings[block.kind]), settings[block.kind], column.width);
  }
}

export const bodyHeight = (body: Body, column: Column): number =>
  body.reduce((sum, block) => sum + blockHeight(block, column), 0);

/** The picture at the column's width, but never enlarged; below it, caption and credit. */
function pictureHeight(
  { width, height: tall, caption = "", credit }: Picture,
  { pictureWidth, fontSize }: Column,
): number {
  const shown = Math.min(width, pictureWidth);
  const words = `${caption} ${credit}`.length;
  return (shown * tall) / width + height([words], settingsAt(fontSize).caption, pictureWidth);
}

const lineLengths = (text: string): readonly number[] =>
  text
    .trimEnd()
    .split("\n")
    .map(({ length }) => length);

/** Parts are taken to be equally long. */
function partLengths({ html, text }: { html: string; text: string }, { part }: Setting): readonly number[] {
  const count = part ? (html.match(part)?.length ?? 1) : 1;
  return Array(count).fill(text.length / count);
}

function height(
  parts: readonly number[],
  { letter, line, inset = 0, widest = Number.POSITIVE_INFINITY, space, between = 0 }: Setting,
  width: number,
): number {
  const lettersPerLine = Math.min(width - inset, widest) / letter;
  const lines = parts.reduce((sum, letters) => sum + Math.max(1, Math.ceil(letters / lettersPerLine)), 0);
  return lines * line + (parts.length - 1) * between + space;
}
