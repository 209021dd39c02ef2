/** A list of words to the same without those that stand in it already, in capitals or not. */
export function withoutTwins(words: readonly string[]): readonly string[] {
  const folded = words.map((word) => word.toLowerCase());
  return words.filter((_, index) => folded.indexOf(folded[index] ?? "") === index);
}
