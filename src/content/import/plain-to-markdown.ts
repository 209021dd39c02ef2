/** One paragraph of plain text to Markdown that shows exactly these characters, with as few backslashes as possible. */

/** Each pattern finds a character that Markdown would take for a mark where it stands. */
const MARKS: readonly RegExp[] = [
  /\\(?=[!-/:-@[-`{-~]|$)/g,
  /`/g,
  /(?<! )\*|\*(?! )/g,
  /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
  /~(?=~)/g,
  /\[(?=\^)|\](?=[([{:])/g,
  /\^(?=\[)/g,
  /<(?=[^\s\d]|\d\S{0,80}@)/g,
  /&(?=#?\w+;)/g,
  /^#(?=[#\s]|$)/g,
  /^>/g,
  /^[-+](?=\s|$|-[\s-]*$)/g,
  /(?<=^\d{1,9})[.)](?=\s|$)/g,
  /^:(?=::)/g,
  /(?<=^[:\s-]*)\|(?=[|:\s-]*$)/g,
];

/** A bare address becomes a link as it stands, backslashes included: one that holds a mark is no link. */
const ADDRESS = /(?<=https?|mailto):(?=\S)/gi;
/** A web address that becomes a link is shown decoded: one that has something to decode stays plain text. */
const DECODED = /%[0-9a-f]{2}|xn--/gi;

/** White space at the ends goes. */
export function plainToMarkdown(text: string): string {
  const plain = text.trim();
  const marks = MARKS.flatMap((mark) => indexesOf(mark, plain));
  const marked = new Set([...marks, ...colonsBefore([...marks, ...indexesOf(DECODED, plain)], plain)]);
  return plain.replace(/[\s\S]/g, (unit, index: number) => (marked.has(index) ? `\\${unit}` : unit));
}

const indexesOf = (pattern: RegExp, text: string): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

/** The colons of the addresses in which one of `marks` stands. */
function colonsBefore(marks: readonly number[], text: string): number[] {
  const words = [...text.matchAll(/\S+/g)];
  const sorted = [...marks].sort((one, other) => one - other);
  let next = 0;
  return words.flatMap(({ 0: word, index: start }) => {
    let last = -1;
    for (; (sorted[next] ?? Infinity) < start + word.length; next += 1) last = sorted[next] ?? -1;
    return indexesOf(ADDRESS, word)
      .map((colon) => start + colon)
      .filter((colon) => colon < last);
  });
}
