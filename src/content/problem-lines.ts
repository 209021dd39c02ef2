/** A problem to the lines in which a terminal tells it: where and what, the line it points at if that is known, and the fix. */
import type { Problem, Severity } from "../article/problem.ts";
import { type Excerpt, harmless } from "./excerpt.ts";

/** As `util.styleText`, or nothing of it. */
export type Paint = (color: "red" | "yellow" | "green" | "cyan" | "dim" | "bold", text: string) => string;

const unpainted: Paint = (_color, text) => text;

const colors: Readonly<Record<Severity, "red" | "yellow" | "cyan">> = {
  error: "red",
  warning: "yellow",
  note: "cyan",
};

/** `articles/tide-mill.md:3:10: error: unknown section “wrold” (unknown-section)`, and below it what is set in. */
export function problemLines(
  { file, line, column, severity, message, rule, fix, excerpt }: Problem & { readonly excerpt?: Excerpt },
  paint: Paint = unpainted,
): string[] {
  const where = paint("bold", `${harmless(file)}:${line}:${column}`);
  return [
    `${where}: ${paint(colors[severity], severity)}: ${harmless(message)} ${paint("dim", `(${rule})`)}`,
    ...(excerpt ? pointed(excerpt, line, paint) : []),
    `    ${harmless(fix)}`,
  ];
}

function pointed({ before, mark, after }: Excerpt, line: number, paint: Paint): string[] {
  const number = `    ${line} | `;
  const margin = `${" ".repeat(number.length - 2)}| `;
  return [
    paint("dim", number) + before + paint("red", mark) + after,
    paint("dim", margin) + blank(before) + paint("red", "^"),
  ];
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const NO_WIDTH = /[\p{Mark}\p{Format}]/gu;

/** As wide as the text is in a terminal: tabs stay tabs, and some characters take the room of two. */
const blank = (text: string): string =>
  [...text.replace(NO_WIDTH, "")]
    .map((character) => (character === "\t" ? "\t" : WIDE.test(character) ? "  " : " "))
    .join("");
