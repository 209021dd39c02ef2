/** What was taken in, and what is wrong with it, to the lines a writer reads in the terminal. */
import { amount } from "../../article/amount.ts";
import type { Severity } from "../../article/problem.ts";
import { type Excerpt, harmless } from "../../content/excerpt.ts";
import type { TakenIn } from "./observed-store.ts";
import type { ShownProblem } from "./shown-problem.ts";

export interface Told {
  /** `10:42:07` */
  readonly clock: string;
  readonly milliseconds: number;
  readonly taken: readonly TakenIn[];
  /** Of those, what was held back before and is not any more. */
  readonly mended: ReadonlySet<string>;
  /** Those that were not told yet. */
  readonly problems: readonly ShownProblem[];
  /** Where a last good version stands in for what is held back. */
  readonly stillServing: readonly string[];
}

/** As `util.styleText`, or nothing of it. */
export type Paint = (color: "red" | "yellow" | "green" | "cyan" | "dim" | "bold", text: string) => string;

/** A folder read for the first time is one line, not thousands. */
const MOST_LINES = 20;
const MOST_STILL = 5;

export function changeLines(told: Told, paint: Paint): string {
  const lines = [
    ...changes(told, paint),
    ...told.problems.flatMap((problem) => problemLines(problem, paint)),
    ...standing(told.stillServing, paint),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function changes({ clock, taken, mended, milliseconds }: Told, paint: Paint): string[] {
  const open = `${paint("dim", clock)}  `;
  const close = paint("dim", `  in ${milliseconds} ms`);
  if (taken.length > MOST_LINES) return [`${open}${amount(taken.length, "file")} taken in${close}`];
  return taken.map((each) => {
    const isBad = each.is === "held-back";
    const what = [...(mended.has(each.file) ? ["mended"] : []), outcome(each)].join(", ");
    return `${open}${harmless(each.file)}  ${paint(isBad ? "red" : "green", what)}${close}${lost(each)}`;
  });
}

function outcome({ is, address = "" }: TakenIn): string {
  const words: Readonly<Record<TakenIn["is"], string>> = {
    published: `published ${address}`,
    embargoed: `waits for its hour at ${address}`,
    updated: `updated ${address}`,
    withdrawn: `withdrawn ${address}`,
    expired: `expired already ${address}`,
    removed: `removed ${address}`,
    "held-back": "held back",
    unchanged: "nothing new for readers",
    draft: `draft${address && `, to be seen at ${address}`}`,
    "taken in": "taken in",
    gone: "gone",
  };
  return words[is];
}

const lost = ({ formerly }: TakenIn): string =>
  formerly === undefined
    ? ""
    : `\n    its old address ${formerly} now leads nowhere; add \`formerUrls: [${formerly}]\` to keep it`;

const colors: Readonly<Record<Severity, "red" | "yellow" | "cyan">> = {
  error: "red",
  warning: "yellow",
  note: "cyan",
};

/** As `broadsheet check` prints them, with the line itself and what points at it. */
function problemLines(problem: ShownProblem, paint: Paint): string[] {
  const { path, line, column, severity, message, rule, fix, excerpt } = problem;
  const where = paint("bold", `${harmless(path)}:${line}:${column}`);
  return [
    `  ${where}: ${paint(colors[severity], severity)}: ${harmless(message)} ${paint("dim", `(${rule})`)}`,
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

function standing(addresses: readonly string[], paint: Paint): string[] {
  const named = addresses
    .slice(0, MOST_STILL)
    .map((address) => `still serving the last good version of ${address}`);
  const more = addresses.length - named.length;
  return [...named, ...(more > 0 ? [`and of ${more} more`] : [])].map((line) => `  ${paint("yellow", line)}`);
}
