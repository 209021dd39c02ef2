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
  // A web address that becomes a link is shown decoded: one that has something to decode stays plain text.
  /(?<=https?|mailto):(?=\S*(?:%[0-9a-f]{2}|xn--))/gi,
  /^#(?=#{0,5}(?:\s|$))/g,
  /^>/g,
  /^[-+](?=\s|$|-[\s-]*$)/g,
  /(?<=^\d{1,9})[.)](?=\s|$)/g,
  /^:(?=::)/g,
];

/** A bare address becomes a link as it stands, backslashes included: one that holds a mark is no link. */
const ADDRESS = /(?:https?|mailto):(?=(?<rest>\S+))/gi;

/** White space at the ends goes. */
export function plainToMarkdown(text: string): string {
  const plain = text.trim();
  const marks = MARKS.flatMap((mark) => [...plain.matchAll(mark)].map(({ index }) => index));
  const colons = [...plain.matchAll(ADDRESS)]
    .map(({ 0: scheme, index, groups }) => ({
      colon: index + scheme.length - 1,
      length: groups?.["rest"]?.length ?? 0,
    }))
    .filter(({ colon, length }) => marks.some((at) => at > colon && at <= colon + length))
    .map(({ colon }) => colon);
  const marked = new Set([...marks, ...colons]);
  return plain.replace(/[\s\S]/g, (unit, index: number) => (marked.has(index) ? `\\${unit}` : unit));
}
