/** What was taken in, and what is wrong with it, to the lines a writer reads in the terminal. */
import { MOST_LINES } from "../../archive/content-log.ts";
import { amount } from "../../article/amount.ts";
import { harmless } from "../../content/excerpt.ts";
import { type Paint, problemLines } from "../../content/problem-lines.ts";
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

const MOST_STILL = 5;

export function changeLines(told: Told, paint: Paint): string {
  const lines = [
    ...changes(told, paint),
    ...told.problems.flatMap((problem) => onTerminal(problem, paint)),
    ...standing(told.stillServing, paint),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function changes({ clock, taken, mended, milliseconds }: Told, paint: Paint): string[] {
  const open = `${paint("dim", clock)}  `;
  const close = paint("dim", `  in ${milliseconds} ms`);
  if (taken.length > MOST_LINES)
    return [`${open}${amount(taken.length, "file")} read${paint("dim", ` in ${milliseconds} ms`)}`];
  return taken.map((each) => {
    const isBad = each.is === "held-back";
    const what = [...(isMended(each, mended) ? ["mended"] : []), outcome(each)].join(", ");
    return `${open}${harmless(each.file)}  ${paint(isBad ? "red" : "green", what)}${close}${lost(each)}`;
  });
}

/** Whoever deletes a bad file mends nothing. */
const isMended = ({ file, is }: TakenIn, mended: ReadonlySet<string>): boolean =>
  mended.has(file) && is !== "gone" && is !== "removed";

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

/** As `broadsheet check` prints them, with the line itself and what points at it. */
function onTerminal({ path, ...problem }: ShownProblem, paint: Paint): string[] {
  const [where, ...below] = problemLines({ ...problem, file: path }, paint);
  return [`  ${where}`, ...below];
}

function standing(addresses: readonly string[], paint: Paint): string[] {
  const named = addresses
    .slice(0, MOST_STILL)
    .map((address) => `still serving the last good version of ${address}`);
  const more = addresses.length - named.length;
  return [...named, ...(more > 0 ? [`and of ${more} more`] : [])].map((line) => `  ${paint("yellow", line)}`);
}
