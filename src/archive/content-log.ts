/** What became of each changed file, as one line of the log for each: editors find their fault and its fix there. */
import type { Logger } from "pino";
import { isError, type Problem } from "../article/problem.ts";
import { type ArchiveState, stateInWords } from "./archive.ts";
import type { Key } from "./keys.ts";
import type { LoadReport } from "./load-content.ts";
import type { Change } from "./store.ts";

/** A folder read for the first time is one line, not thousands. */
export const MOST_LINES = 20;
/** Beyond these, an edge is better purged as a whole. */
export const MOST_KEYS = 100;

const words = {
  published: "Published",
  embargoed: "Keeping until its hour",
  updated: "Updated",
  withdrawn: "Withdrawn",
  expired: "Expired already",
  removed: "Removed",
} as const;

export function logContent(
  log: Logger,
  {
    filesRead,
    changes,
    isNewsroomNew,
    problems,
    securityEnd,
    milliseconds,
    isAnew,
    state,
    touched = [],
  }: LoadReport,
): void {
  if (isAnew)
    log.info({ filesRead, changes: changes.length, milliseconds }, `Read all ${filesRead} files again`);
  if (isNewsroomNew) log.info("The site’s own settings or people are new");
  if (securityEnd) {
    const { rule, message, fix } = securityEnd;
    log.warn({ file: "site.yaml", rule, message, fix }, `site.yaml: ${message}; ${fix}`);
  }
  if (changes.length > MOST_LINES) {
    log[changes.some(hasLost) ? "warn" : "info"](
      { filesRead, changes: changes.length, milliseconds },
      `Took in ${changes.length} changed files${lostAmong(changes)}`,
    );
  } else {
    for (const change of changes) logChange(log, change);
  }
  for (const problem of problems.filter(isError)) logFault(log, problem, changes);
  if (touched.length > 0) logTouched(log, touched);
  if (state) logState(log, state);
}

/** For those who keep pages elsewhere. */
export function logTouched(log: Logger, touched: readonly Key[]): void {
  if (touched.length > MOST_KEYS) {
    log.info({ touched: touched.length }, `Changed pages by ${touched.length} keys: purge all`);
  } else log.info({ touched }, `Changed pages: ${touched.join(" ")}`);
}

/** As `/readyz` tells it. */
function logState(log: Logger, state: ArchiveState): void {
  const { live, embargoed, withdrawn, drafts, heldBack, since, heldBackSince } = stateInWords(state);
  const told = [
    `${live} live`,
    `${embargoed} embargoed`,
    `${withdrawn} withdrawn`,
    `${drafts} draft${drafts === 1 ? "" : "s"}`,
    `${heldBack} held back${heldBackSince ? ` since ${heldBackSince}` : ""}`,
  ];
  log.info(
    { state: { live, embargoed, withdrawn, drafts, heldBack, since, heldBackSince } },
    told.join(", "),
  );
}

const hasLost = ({ formerly }: Change): boolean => formerly !== undefined;

function lostAmong(changes: readonly Change[]): string {
  const count = changes.filter(hasLost).length;
  return count === 0
    ? ""
    : `; ${count} old addresses now lead nowhere: list each in its file’s \`formerUrls\``;
}

function logChange(log: Logger, { file, is, address = file, formerly }: Change): void {
  if (is === "held-back" || is === "unchanged") return;
  const told = { file, address };
  const what = `${words[is]} ${address}`;
  const hint = `\`formerUrls: [${formerly}]\``;
  if (is === "removed") {
    const moved = formerly ? `; if the article moved, add ${hint} to its file` : "";
    log.warn(
      { ...told, ...(formerly && { formerly }) },
      `${what}; its address now leads nowhere${moved}${notice(file)}`,
    );
  } else if (formerly) {
    const lost = `its old address ${formerly} now leads nowhere; add ${hint} to keep it`;
    log.warn({ ...told, formerly }, `${what}; ${lost}`);
  } else log.info(told, what);
}

/** A page that is no news can't be taken back. */
const notice = (file: string): string =>
  file.startsWith("articles/")
    ? "; to leave a notice there, bring the file back with `status: withdrawn` and a `reason`"
    : "";

function logFault(log: Logger, problem: Problem, changes: readonly Change[]): void {
  const { file, line, column, rule, message, fix } = problem;
  const change = changes.find((change) => change.file === file);
  log.warn(
    { file, line, column, rule, message, fix },
    `Held back ${file}:${line}:${column}: ${message}; ${fix}. ${whatReadersSee(change)}.`,
  );
}

function whatReadersSee(change: Change | undefined): string {
  if (!change) return "What was good of it before is still live";
  return change.address
    ? `Still serving the last good version of ${change.address}`
    : "Readers see nothing of it yet";
}
