/** A block of text to the height it takes on a screen, estimated in CSS pixels from its letters and its picture. */
import { type Setting, type Settings, settingsAt } from "./block-setting.ts";
import type { Block, Body } from "./body.ts";
import type { Picture } from "./picture.ts";

/** The text column on one screen, in CSS pixels, as the style sheet sets it. */
export interface Column {
  /** How wide the screen is, the text on it, and a picture in the text. */
  readonly viewport: number;
  readonly width: number;
  readonly pictureWidth: number;
  readonly settings: Settings;
}

export const phone: Column = { viewport: 360, width: 328, pictureWidth: 328, settings: settingsAt(18) };
export const desktop: Column = { viewport: 1280, width: 570, pictureWidth: 704, settings: settingsAt(20) };

/** A picture higher than wide is set no wider than this. */
const TALL_PICTURE_PX = 416;

export function blockHeight(block: Block, column: Column): number {
  const { width, settings } = column;
  switch (block.kind) {
    case "figure":
      return pictureHeight(block.picture, column);
    case "code":
      return height(lineLengths(block.text), settings.code, width);
    case "heading":
      return height([block.text.length], settings[`h${block.level}`], width);
    default: {
      const setting = settings[block.kind];
      return height(partLengths(block, setting), setting, width);
    }
  }
}

export const bodyHeight = (body: Body, column: Column): number =>
  body.reduce((sum, block) => sum + blockHeight(block, column), 0);

/** The picture at its column's width, but never enlarged; below it, caption and credit. */
function pictureHeight(
  { width, height: tall, caption = "", credit }: Picture,
  { pictureWidth, settings }: Column,
): number {
  const figureWidth = tall > width ? Math.min(TALL_PICTURE_PX, pictureWidth) : pictureWidth;
  const shown = Math.min(width, figureWidth);
  const words = `${caption} ${credit}`.length;
  return (shown * tall) / width + height([words], settings.caption, figureWidth);
}

const lineLengths = (text: string): readonly number[] =>
  text
    .trimEnd()
    .split("\n")
    .map(({ length }) => length);

/** Parts are taken to be equally long. */
function partLengths({ html, text }: { html: string; text: string }, { part }: Setting): readonly number[] {
  const count = part ? (html.match(part)?.length ?? 1) : 1;
  return Array<number>(count).fill(text.length / count);
}

/** `parts` are numbers of letters. */
function height(
  parts: readonly number[],
  { letter, line, inset = 0, widest = Number.POSITIVE_INFINITY, space, between = 0 }: Setting,
  width: number,
): number {
  const lettersPerLine = Math.min(width - inset, widest) / letter;
  const lines = parts.reduce((sum, letters) => sum + Math.max(1, Math.ceil(letters / lettersPerLine)), 0);
  return lines * line + (parts.length - 1) * between + space;
}
