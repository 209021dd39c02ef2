/** Changes at places of a file's front matter to the file's text with them, in its own line ends. */

export interface Splice {
  /** Where in the front matter, in which every line ends with `\n`. */
  readonly at: number;
  /** What stood from there up to here goes. */
  readonly until?: number;
  readonly insert: string;
}

/** Puts lines below the one on which something ends. What ends at a line's beginning has ended on the line above. */
export function linesAfter(text: string, end: number, lines: readonly string[]): Splice {
  const block = lines.join("\n");
  if (text[end - 1] === "\n") return { at: end, insert: end === text.length ? block : `${block}\n` };
  const lineEnd = text.indexOf("\n", end);
  return { at: lineEnd === -1 ? text.length : lineEnd, insert: `\n${block}` };
}

/** `text` is as it lies on the disk; its front matter begins on `line`. */
export function spliced(text: string, splices: readonly Splice[], { line }: { line: number }): string {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
  const begin = startOfLine(text, line);
  const places = [...splices].sort((one, other) => one.at - other.at);
  let done = 0;
  let made = "";
  for (const { at, until = at, insert } of places) {
    made += text.slice(done, onDisk(text, begin, at)) + insert.replaceAll("\n", lineEnd);
    done = onDisk(text, begin, until);
  }
  return made + text.slice(done);
}

function startOfLine(text: string, line: number): number {
  const ends = [...text.matchAll(/\r\n?|\n/g)];
  const before = ends[line - 2];
  return before ? before.index + before[0].length : 0;
}

/** A line end of two characters counts as one in the front matter that was read. */
function onDisk(text: string, begin: number, offset: number): number {
  let at = begin;
  for (let left = offset; left > 0; left -= 1) at += text.startsWith("\r\n", at) ? 2 : 1;
  return at;
}
