/** A passage to its paragraphs. An entry of a list is one too; headings and rows of tables stand between them. */

interface Part {
  readonly text: string;
  /** In the passage. */
  readonly start: number;
  readonly kind: "paragraph" | "heading" | "row";
}

/** A line without words, or one that begins something of its own. */
const NEXT_BEGINS = /\n(?:[ \t>]*\n)+|\n(?=[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|:::|\||\[\^))/g;
const HEADING = /^\s*#{1,6}[ \t]/;
const ROW = /^[ \t>]*\|/;
const WORDS = /[\p{L}\p{N}]/u;

export function paragraphsOf(text: string): readonly Part[] {
  const ends = [...text.matchAll(NEXT_BEGINS)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const starts = [0, ...ends.map(([, start]) => start)];
  return starts.flatMap((start, index): Part[] => {
    const part = text.slice(start, ends[index]?.[0]);
    return WORDS.test(part) ? [{ text: part, start, kind: kindOf(part) }] : [];
  });
}

function kindOf(part: string): Part["kind"] {
  if (HEADING.test(part)) return "heading";
  return ROW.test(part) ? "row" : "paragraph";
}
