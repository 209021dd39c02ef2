/** The lines above a byline to section, headline and standfirst; what is none of them is text. */
import { correctionLine } from "./correction-line.ts";
import { looksLike } from "./head-line.ts";
import { isName } from "./names.ts";
import type { Piece } from "./piece.ts";
import type { Expected, Recognized } from "./recognized.ts";
import { endOf, endsSentence, endsWithNote } from "./sentence.ts";

const LONGEST_HEADLINE = 150;
const LONGEST_STANDFIRST = 400;
/** Fewer words may be a label: a line of them is a headline only when it stands alone above a byline. */
const FEWEST_WORDS = 3;

/**
 * Without byline and date: short, and no sentence, for a first paragraph is never taken for a headline. An editor who
 * names the headline leaves no room for another.
 */
export function isFirstLineTitle([first, second]: readonly Piece[], expected: Expected): boolean {
  const text = first?.text ?? "";
  if (expected.headline !== undefined) return isSame(expected.headline, text);
  return (
    second !== undefined &&
    !/^\p{Ll}+\s/u.test(second.text) &&
    !endsSentence(text) &&
    !endsWithNote(text) &&
    !/[;,—–][”’»)\]"']*$/.test(text) &&
    hasWords(text, FEWEST_WORDS) &&
    couldBeTitle(text, expected)
  );
}

/** Even above a byline a line that ends with a period is a sentence, unless the period is an abbreviation's. */
const couldBeTitle = (text: string, { timeZone }: Expected): boolean =>
  text.length <= LONGEST_HEADLINE &&
  /[\p{L}\d]/u.test(text) &&
  (!/[.:;,。．।॥۔][”’»)\]"']*$/.test(endOf(text)) || /(?:\.\p{Lu}|\b[JS]r)\.$/u.test(text)) &&
  looksLike(text) === undefined &&
  !correctionLine(text, timeZone);

/** Other scripts have no spaces between words. */
const hasWords = (text: string, count: number): boolean =>
  text.split(/\s+/).length >= count || /\p{Lo}/u.test(text);

export type Titles = Pick<Recognized, "headline" | "standfirst" | "section">;

/** A section's name may come first; then the headline, then the standfirst; anything else is text. */
export function titlesIn(
  above: readonly Piece[],
  { expected, next }: { expected: Expected; next: Piece | undefined },
): { titles: Titles; text: readonly Piece[] } {
  const section = expected.sections.find(({ id, name }) =>
    [id, name].some((word) => isSame(word, above[0]?.text)),
  );
  const named = section && { section: section.id };
  const text = above.filter(({ text: line }) => looksLike(line) === "page furniture");
  const lines = above.slice(section ? 1 : 0).filter((line) => !text.includes(line));
  const [headline, standfirst, ...more] = lines;
  const isHeadline =
    headline &&
    couldBeTitle(headline.text, expected) &&
    (lines.length === 1 || hasWords(headline.text, FEWEST_WORDS)) &&
    !isGlued(headline, next);
  if (!isHeadline) return { titles: { ...named }, text: above.slice(section ? 1 : 0) };
  const titles = { ...named, headline: headline.text };
  if (!standfirst || !couldBeStandfirst(standfirst.text)) {
    return { titles, text: [...text, ...lines.slice(1)] };
  }
  return { titles: { ...titles, standfirst: standfirst.text }, text: [...text, ...more] };
}

const couldBeStandfirst = (text: string): boolean =>
  text.length <= LONGEST_STANDFIRST &&
  hasWords(text, FEWEST_WORDS) &&
  !isName(text) &&
  looksLike(text) === undefined;

const isSame = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

/** `…DrainedEngineers will…By Ana Ruiz`: headline and standfirst run together can't be told apart. */
const isGlued = ({ text, at }: Piece, next: Piece | undefined): boolean =>
  at + text.length === next?.at && /\p{Ll}{3}[.!?]?\p{Lu}\p{Ll}+\s/u.test(text);
