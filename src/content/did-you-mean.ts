/** A word that is not known to the known one that was probably meant. */
import { closest, distance } from "fastest-levenshtein";

/** At most one letter in three may differ; two in words of four letters and more, as in `wrold`. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const folded = word.toLowerCase();
  const byFolded = new Map(known.map((name) => [name.toLowerCase(), name]));
  const nearest = closest(folded, [...byFolded.keys()]);
  return distance(folded, nearest) <= slips(folded) ? byFolded.get(nearest) : undefined;
}

const slips = ({ length }: string): number => Math.max(length < 4 ? 1 : 2, Math.floor(length / 3));

/** `unknown section “wrold”: did you mean “world”?` with a fix that also lists what there is. */
export function unknown(
  what: string,
  word: string,
  { known, quote = "“”" }: { known: readonly string[]; quote?: string },
): { message: string; fix: string } {
  const marked = (name: string): string => `${quote.at(0)}${name}${quote.at(-1)}`;
  const meant = didYouMean(word, known);
  return {
    message: `unknown ${what} ${marked(word)}${meant ? `: did you mean ${marked(meant)}?` : ""}`,
    fix: meant ? `write \`${meant}\`` : known.length > 0 ? `write one of: ${known.join(", ")}` : "remove it",
  };
}
