/** A block of text to the height it takes on a screen, estimated in CSS pixels from its letters and its picture. */
import type { Block, Body } from "./body.ts";
import type { Picture } from "./picture.ts";

/** The text column on one screen, in CSS pixels. The style sheet keeps to these numbers. */
export interface Column {
  /** How wide the screen is, and the text on it. */
  readonly viewport: number;
  readonly width: number;
  readonly fontSize: number;
}

export const phone: Column = { viewport: 360, width: 328, fontSize: 18 };
export const desktop: Column = { viewport: 1280, width: 660, fontSize: 20 };

/** Width of an average letter or space of a serif face, with what a ragged right edge wastes, in em. */
const LETTER_EM = 0.48;
/** A rule between two passages, with its margins. */
const RULE_EM = 3;

/** How a kind of block is set. `size`, `inset`, `space` and `between` are in em of the column's text. */
interface Setting {
  readonly size: number;
  /** A multiple of the block's own size. */
  readonly lineHeight: number;
  /** What borders, bullets and padding take from the column's width. */
  readonly inset: number;
  /** Padding and margins above and below, as far as they don't collapse with those of the paragraph above. */
  readonly space: number;
  /** What begins on a new line inside the block, and the distance between two of them. */
  readonly part?: RegExp;
  readonly between?: number;
}

const headings: Record<2 | 3 | 4, Setting> = {
  2: { size: 4 / 3, lineHeight: 1.25, inset: 0, space: 1.5 },
  3: { size: 10 / 9, lineHeight: 1.35, inset: 0, space: 1.5 },
  4: { size: 1, lineHeight: 1.5, inset: 0, space: 1.5 },
};
const settings: Record<
  "paragraph" | "pullquote" | "quote" | "note" | "list" | "table" | "footnotes",
  Setting
> = {
  paragraph: { size: 1, lineHeight: 1.5, inset: 0, space: 1 },
  pullquote: { size: 4 / 3, lineHeight: 1.3, inset: 0, space: 3 },
  quote: { size: 1, lineHeight: 1.5, inset: 1.25, space: 1, part: /<p\b/g, between: 1 },
  note: { size: 0.9, lineHeight: 1.5, inset: 2, space: 3, part: /<(?:p|li)\b/g, between: 0.75 },
  list: { size: 1, lineHeight: 1.5, inset: 1.5, space: 1, part: /<li\b/g, between: 0.5 },
  table: { size: 0.85, lineHeight: 1.4, inset: 0, space: 1.5, part: /<tr\b/g, between: 0.9 },
  footnotes: { size: 0.85, lineHeight: 1.5, inset: 1.5, space: 2, part: /<li\b/g, between: 0.4 },
};
const code: Setting = { size: 0.85, lineHeight: 1.5, inset: 0, space: 3 };
const caption: Setting = { size: 0.8, lineHeight: 1.4, inset: 0, space: 2 };

export function blockHeight(block: Block, column: Column): number {
  switch (block.kind) {
    case "figure":
      return pictureHeight(block.picture, column);
    case "rule":
      return RULE_EM * column.fontSize;
    case "code": // its lines scroll sideways instead of wrapping
      return height({ letters: 0, parts: block.text.trimEnd().split("\n").length }, code, column);
    case "heading":
      return height({ letters: block.text.length, parts: 1 }, headings[block.level], column);
    default: {
      const setting = settings[block.kind];
      const parts = setting.part ? (block.html.match(setting.part)?.length ?? 1) : 1;
      return height({ letters: block.text.length, parts }, setting, column);
    }
  }
}

export const bodyHeight = (body: Body, column: Column): number =>
  body.reduce((sum, block) => sum + blockHeight(block, column), 0);

/** The picture at the column's width, but never enlarged; below it, caption and credit. */
function pictureHeight(
  { width, height: tall, caption: words = "", credit }: Picture,
  column: Column,
): number {
  const shown = Math.min(width, column.width);
  return (shown * tall) / width + height({ letters: `${words} ${credit}`.length, parts: 1 }, caption, column);
}

/** Parts are taken to be equally long. */
function height(
  { letters, parts }: { letters: number; parts: number },
  { size, lineHeight, inset, space, between = 0 }: Setting,
  { width, fontSize }: Column,
): number {
  const lettersPerLine = (width - inset * fontSize) / (LETTER_EM * size * fontSize);
  const lines = parts * Math.max(1, Math.ceil(letters / parts / lettersPerLine));
  return fontSize * (lines * size * lineHeight + (parts - 1) * between + space);
}
