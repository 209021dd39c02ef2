/** A line of YAML to whether it begins where none around it does. */

/** A key, or an entry of a list. */
const BEGINS = /^ *(?:-(?= |$) *)?(?:[\w-]+:(?: |$))?/;
const ENTRY = /^ *- +/;
const WITH_VALUE = /^ *(?:- +)?[\w-]+: +[^\s|>#&]/;

/** `start` is where the line begins in `text`. */
export function isOutOfLine(text: string, start: number): boolean {
  const [line = ""] = text.slice(start).split("\n", 1);
  const indent = indentOf(line);
  if (BEGINS.exec(line)?.[0].trim() === "") return false;
  const above = text.slice(0, start).split("\n").filter(isRead);
  const before = above.at(-1);
  if (before === undefined || levelsOf(before).includes(indent)) return false;
  if (indent > indentOf(before)) return WITH_VALUE.test(before) && !line.startsWith("-", indent);
  return !openLevels(above).includes(indent);
}

const isRead = (line: string): boolean => /^\s*[^\s#]/.test(line);

const indentOf = (line: string): number => line.search(/[^ ]|$/);

/** What an entry of a list holds begins behind its sign. */
const levelsOf = (line: string): readonly number[] => [
  indentOf(line),
  ...(ENTRY.test(line) ? [ENTRY.exec(line)?.[0].length ?? 0] : []),
];

/** Where the lines begin that the last one belongs to. */
function openLevels(lines: readonly string[]): readonly number[] {
  let least = Number.POSITIVE_INFINITY;
  return lines.toReversed().flatMap((line) => {
    const indent = indentOf(line);
    if (indent >= least) return [];
    least = indent;
    return levelsOf(line);
  });
}
