/** A word that is not known to the known one that was probably meant. */
import { distance } from "fastest-levenshtein";

/** At most one letter in three may differ; two in words of four letters and more, as in `wrold`. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined =>
  nearestOf(known)(word);

/** The same for many words. */
export function nearestOf(known: readonly string[]): (word: string) => string | undefined {
  const byFolded = new Map(known.map((name) => [name.toLowerCase(), name]));
  return (word) => {
    const folded = word.toLowerCase();
    let nearest: string | undefined;
    let least = slips(folded) + 1;
    for (const [name, asKnown] of byFolded) {
      // As many letters as two words differ in length, they differ in at least.
      if (Math.abs(name.length - folded.length) >= least) continue;
      const differing = distance(folded, name);
      if (differing < least) [nearest, least] = [asKnown, differing];
    }
    return nearest;
  };
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
