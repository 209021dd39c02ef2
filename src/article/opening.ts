/** An article to the part of its text that every reader may see. */
import type { Article } from "./article.ts";
import { type Block, type Body, wordsIn } from "./body.ts";

/** How much of an article readers without a subscription see. */
const OPENING_WORDS = 100;
/** No block is begun that would take it beyond. */
const MOST_OPENING_WORDS = 150;

type Gated = Pick<Article, "isFree" | "body">;

/**
 * All of a free article; of another its first blocks,
 * - up to the one that reaches 100 words, whatever kind of text it is,
 * - without one that would lead beyond 150 words, unless it is a paragraph with which the text begins,
 * - never with the last block of its text: something is for subscribers,
 * - not ending with a heading or a line of which nothing follows,
 * - and without pull quotes from the rest.
 */
export function openTo({ isFree, body }: Gated): Body {
  if (isFree) return body;
  const open = body.slice(0, Math.min(blocksThatFit(body), Math.max(0, lastOfText(body))));
  const shown = open.slice(0, open.findLastIndex(({ kind }) => kind !== "heading" && kind !== "rule") + 1);
  const texts = shown.flatMap((block) => (block.kind !== "pullquote" && "text" in block ? [block.text] : []));
  return shown.filter((block) => block.kind !== "pullquote" || isRepeated(block.text, texts));
}

/** Is it said in one of the texts? */
export const isRepeated = (words: string, texts: readonly string[]): boolean =>
  texts.some((text) => inOneLine(text).includes(inOneLine(words)));

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The block that is kept for subscribers alone, though all of the text would have fitted into an opening. */
export const keptFromShort = ({ isFree, body }: Gated): Block | undefined =>
  !isFree && blocksThatFit(body) > lastOfText(body) ? body[lastOfText(body)] : undefined;

function blocksThatFit(body: Body): number {
  let words = 0;
  const end = body.findIndex((block, index) => {
    const isFull = words >= OPENING_WORDS;
    words += wordsOf(block);
    const isBeginning = block.kind === "paragraph" && !body.slice(0, index).some(isText);
    return isFull || (words > MOST_OPENING_WORDS && !isBeginning);
  });
  return end < 0 ? body.length : end;
}

/** Whatever of it is read, of a picture too. */
const wordsOf = (block: Block): number =>
  wordsIn(block.kind === "figure" ? `${block.picture.alt} ${block.picture.caption ?? ""}` : block.text);

const lastOfText = (body: Body): number => body.findLastIndex(isText);

const isText = ({ kind }: Block): boolean => textKinds.has(kind);
const textKinds = new Set<Block["kind"]>(["paragraph", "list", "quote", "table", "code", "note"]);
