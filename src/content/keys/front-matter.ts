/** A content file to its front matter and its text, and the line on which each begins. */
import { error, type Fault, startOfFile } from "../fault.ts";

export interface Split {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

export function splitFrontMatter(text: string): Split | { fault: Fault } {
  const lines = text.split("\n");
  if (!FENCE.test(lines[0] ?? "")) {
    const words = {
      message: "the file does not begin with its front matter",
      fix: "begin it with a line `---`, then lines such as `headline: …`, then another line `---`",
    };
    return { fault: error("no-front-matter", startOfFile, words) };
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    const words = {
      message: "the front matter that opens here is not closed",
      fix: "write a line `---` between the front matter and the text",
    };
    return { fault: error("unclosed-front-matter", startOfFile, words) };
  }
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}
