/** A paragraph to its first double quotation mark without a partner, if it has one. */
import { madeOnce } from "../../article/made-once.ts";
import { quotesOf } from "../body/smart-quotes.ts";

interface Pair {
  readonly open: string;
  readonly close: string;
}

export interface OddMark {
  readonly sign: string;
  /** The sign that would be its partner. */
  readonly partner: string;
  readonly offset: number;
  readonly isOpening: boolean;
}

/** Single ones are apostrophes as well, and are not looked at. */
const DOUBLE = /["“”„«»]/g;
const STRAIGHT: Pair = { open: '"', close: '"' };
const ENGLISH: Pair = { open: "“", close: "”" };
const GUILLEMETS: Pair = { open: "«", close: "»" };
/** Inches and seconds look like closing marks. */
const UNIT = /[\d′’']/;
const BEFORE_OPENING = /[\s([{*_—–\-/‘'\uFFFC]/;
/** What may stand before the first words of a paragraph. */
const BEFORE_WORDS = /^(?:[\s>*_(-]|\[\^[^\]\s]{1,40}\]:)*/;

/** Where the first words begin. */
export const firstOffset = (paragraph: string): number => BEFORE_WORDS.exec(paragraph)?.[0].length ?? 0;

export function oddMark(paragraph: string, language: string): OddMark | undefined {
  const marks = [...paragraph.matchAll(DOUBLE)];
  if (marks.length === 0) return undefined;
  const pairs = pairsOf(language);
  // Whoever quotes by the rules of another language means something by it.
  if (marks.some(({ 0: sign }) => !pairs.some(({ open, close }) => sign === open || sign === close)))
    return undefined;
  const odd = pairs.flatMap((pair) => {
    const offsets = marks
      .filter(({ 0: sign }) => sign === pair.open || sign === pair.close)
      .map(({ index }) => index);
    return (pair.open === pair.close ? oddOfEqual : oddOfPair)(paragraph, offsets, pair);
  });
  return odd.sort((one, other) => one.offset - other.offset)[0];
}

const pairsOf = madeOnce((language): readonly Pair[] => {
  const [open = "", close = "", innerOpen = "", innerClose = ""] = [...quotesOf(language)].map((sign) =>
    sign.trim(),
  );
  const own = [
    { open, close },
    { open: innerOpen, close: innerClose },
  ].filter((pair) => new RegExp(DOUBLE).test(pair.open));
  const taken = own.flatMap((pair) => [pair.open, pair.close]);
  const isFree = (pair: Pair): boolean => !taken.includes(pair.open) && !taken.includes(pair.close);
  // In German and its neighbors guillemets point either way.
  const others = open === "„" ? [ENGLISH] : [ENGLISH, GUILLEMETS];
  return [...own, ...others.filter(isFree), STRAIGHT];
});

const marked = (pair: Pair, offset: number, isOpening: boolean): OddMark => ({
  sign: isOpening ? pair.open : pair.close,
  partner: isOpening ? pair.close : pair.open,
  offset,
  isOpening,
});

function oddOfPair(paragraph: string, offsets: readonly number[], pair: Pair): readonly OddMark[] {
  const open: number[] = [];
  for (const offset of offsets) {
    // French newspapers begin each paragraph of a long quotation with the mark that closes it.
    const isOpening = paragraph.charAt(offset) === pair.open || offset === firstOffset(paragraph);
    if (isOpening) open.push(offset);
    else if (open.pop() === undefined && !isUnit(paragraph, offset)) return [marked(pair, offset, false)];
  }
  return open.slice(0, 1).map((offset) => marked(pair, offset, true));
}

/** By what stands before a mark, it opens or closes; only an odd number of them says that one is missing. */
function oddOfEqual(paragraph: string, offsets: readonly number[], pair: Pair): readonly OddMark[] {
  if (offsets.length % 2 === 0 || offsets.some((offset) => isUnit(paragraph, offset))) return [];
  let open: number | undefined;
  for (const offset of offsets) {
    const isOpening = offset === 0 || BEFORE_OPENING.test(paragraph.charAt(offset - 1));
    if (isOpening && open !== undefined) return [marked(pair, open, true)];
    if (!isOpening && open === undefined) return [marked(pair, offset, false)];
    open = isOpening ? offset : undefined;
  }
  return open === undefined ? [] : [marked(pair, open, true)];
}

const isUnit = (paragraph: string, offset: number): boolean => UNIT.test(paragraph.charAt(offset - 1));
