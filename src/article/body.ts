/** The text of an article as a list of blocks. Its HTML was made once, at the door, and is safe to print. */
import type { Picture } from "./picture.ts";
import { isSpaced, type Segment, segmentsOf } from "./segments.ts";

declare const safe: unique symbol;
/** HTML that content/ made from Markdown with every special character escaped. Never built anywhere else. */
export type SafeHtml = string & { readonly [safe]: true };

interface Lines {
  /** The line of the content file on which the block starts. */
  readonly line: number;
}

/** `html` is what stands inside `<p>`; `text` is the same without markup. */
export interface Paragraph extends Lines {
  readonly kind: "paragraph";
  readonly html: SafeHtml;
  readonly text: string;
}

/** `html` is what stands inside `<h2>` to `<h4>`; `id` is its fragment, unique on the page. */
export interface Heading extends Lines {
  readonly kind: "heading";
  readonly level: 2 | 3 | 4;
  readonly id: string;
  readonly html: SafeHtml;
  readonly text: string;
}

/** A sentence of the article, repeated large. Hidden from screen readers, which have heard it. */
export interface PullQuote extends Lines {
  readonly kind: "pullquote";
  readonly html: SafeHtml;
  readonly text: string;
}

/** An aside in the text (`::: note`): `html` is whole blocks. */
export interface Note extends Lines {
  readonly kind: "note";
  readonly html: SafeHtml;
  readonly text: string;
}

export interface Figure extends Lines {
  readonly kind: "figure";
  readonly picture: Picture;
}

/** Anything else of CommonMark, tables and footnotes: `html` is the whole element. */
export interface Other extends Lines {
  readonly kind: "list" | "quote" | "table" | "code" | "rule" | "footnotes";
  readonly html: SafeHtml;
  readonly text: string;
}

export type Block = Paragraph | Heading | PullQuote | Note | Figure | Other;
export type Body = readonly Block[];

/** Their addresses. */
export const picturesIn = (body: Body): readonly string[] =>
  body.flatMap((block) => (block.kind === "figure" ? [block.picture.address] : []));

/** Words as a reader counts them. */
export const wordCount = (body: Body): number => body.reduce((sum, block) => sum + wordsOf(block), 0);

export const charCount = (body: Body): number =>
  body.reduce((sum, block) => sum + countedText(block).length, 0);

/** Pull quotes, captions and footnotes are not part of the text. */
const countedText = (block: Block): string =>
  block.kind === "pullquote" || block.kind === "figure" || block.kind === "footnotes" ? "" : block.text;

/** The ad plan and the linked data of one page count the same blocks. */
const counted = new WeakMap<Block, number>();

function wordsOf(block: Block): number {
  const words = counted.get(block) ?? wordsIn(countedText(block));
  counted.set(block, words);
  return words;
}

/** A dash between spaces is no word. */
export function wordsIn(text: string): number {
  const runs = text.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  return isSpaced(text)
    ? runs.length
    : runs.reduce((sum, run) => sum + segmentsOf(run).filter(({ isWordLike }) => isWordLike).length, 0);
}

const segmentsIn = (run: string): readonly Segment[] =>
  /[\p{L}\p{N}]/u.test(run) ? segmentsOf(run) : [{ segment: run, isWordLike: false }];

/** A text to no more than so many words of it. */
export function firstWords(text: string, count: number): string {
  let [words, end] = [0, 0];
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    let at = index;
    for (const { segment, isWordLike } of segmentsIn(run)) {
      at += segment.length;
      if (isWordLike && ++words > count) return text.slice(0, end);
      if (isWordLike) end = at;
    }
  }
  return text;
}
