/** The lines above a byline to section, headline and standfirst; what is none of them is text. */
import { correctionLine } from "./correction-line.ts";
import { isName } from "./names.ts";
import type { Block, Expected, Recognized } from "./recognized.ts";

const LONGEST_HEADLINE = 150;
const LONGEST_STANDFIRST = 400;
/** Fewer words may be a label: a line of them is a headline only when it stands alone above a byline. */
const FEWEST_WORDS = 3;

/** Short, and no sentence: a first paragraph is never taken for a headline. */
export function isTitle(block: Block | undefined, expected: Expected): boolean {
  const text = block?.text ?? "";
  const endsAsSentence = /[.!?…:;,—–][”’»)\]"']*$/.test(text);
  return !endsAsSentence && hasWords(text, FEWEST_WORDS) && couldBeTitle(text, expected);
}

/** Even above a byline a line that ends with a period is a sentence, unless the period is an abbreviation's. */
const couldBeTitle = (text: string, { timeZone }: Expected): boolean =>
  text.length <= LONGEST_HEADLINE &&
  /[\p{L}\d]/u.test(text) &&
  (!/[.:;,]$/.test(text) || /(?:\.\p{Lu}|\b[JS]r)\.$/u.test(text)) &&
  !correctionLine(text, timeZone);

/** Other scripts have no spaces between words. */
const hasWords = (text: string, count: number): boolean =>
  text.split(/\s+/).length >= count || /\p{Lo}/u.test(text);

export type Titles = Pick<Recognized, "headline" | "standfirst" | "section">;

/** A section's name may come first; then the headline, then the standfirst; anything else is text. */
export function titlesIn(
  above: readonly Block[],
  { expected, next }: { expected: Expected; next: Block | undefined },
): { titles: Titles; text: readonly Block[] } {
  const section = expected.sections.find(({ id, name }) =>
    [id, name].some((word) => isSame(word, above[0]?.text)),
  );
  const named = section && { section: section.id };
  const lines = section ? above.slice(1) : above;
  const [headline, standfirst, ...text] = lines;
  const isHeadline =
    headline &&
    couldBeTitle(headline.text, expected) &&
    (lines.length === 1 || hasWords(headline.text, FEWEST_WORDS)) &&
    !isGlued(headline, next);
  if (!isHeadline) return { titles: { ...named }, text: lines };
  if (!standfirst || !couldBeStandfirst(standfirst.text)) {
    return { titles: { ...named, headline: headline.text }, text: lines.slice(1) };
  }
  return { titles: { ...named, headline: headline.text, standfirst: standfirst.text }, text };
}

const couldBeStandfirst = (text: string): boolean =>
  text.length <= LONGEST_STANDFIRST && hasWords(text, FEWEST_WORDS) && !isName(text);

const isSame = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

/** `…DrainedEngineers will…By Ana Ruiz`: headline and standfirst run together can't be told apart. */
const isGlued = ({ text, at }: Block, next: Block | undefined): boolean =>
  at + text.length === next?.at && /\p{Ll}{3}[.!?]?\p{Lu}\p{Ll}+\s/u.test(text);
