/** A text to as much of it as there is room for, cut between two words where there are any. */
export function shortened(text: string, mostLetters: number): string {
  if (text.length <= mostLetters) return text;
  const cut = text.slice(0, mostLetters);
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : withoutHalfLetter(cut.slice(0, -1))}…`;
}

/** A letter beyond the first 65,536 of Unicode is stored in two halves. */
const withoutHalfLetter = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, "");
