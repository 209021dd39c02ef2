/** Problems to text for people, JSON for programs, or the commands by which GitHub marks lines. */
import { amount } from "../article/amount.ts";
import type { Problem, Severity } from "../article/problem.ts";
import { problemLines } from "../content/problem-lines.ts";

export const problemFormats = ["text", "json", "github"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

type Print = (problems: readonly Problem[], files: number) => string;

const asText: Print = (problems, files) =>
  [...problems.flatMap((problem) => problemLines(problem)), summary(problems, files)]
    .map((line) => `${line}\n`)
    .join("");

function summary(problems: readonly Problem[], files: number): string {
  const counts = severities
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => amount(count, severity));
  return `${counts.join(", ") || "no problems"} in ${amount(files, "file")}`;
}

const severities: readonly Severity[] = ["error", "warning", "note"];

const asJson: Print = (problems) => `${JSON.stringify(problems, undefined, 2)}\n`;

const asGithub: Print = (problems) => problems.map((problem) => `${githubCommand(problem)}\n`).join("");

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

function githubCommand({ file, line, column, severity, rule, message, fix }: Problem): string {
  const where = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${commands[severity]} ${where}::${data(`${message}\n${fix}`)}`;
}

/** As GitHub's own toolkit escapes what would end a command or a property. */
const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

export const printed: Readonly<Record<ProblemFormat, Print>> = {
  text: asText,
  json: asJson,
  github: asGithub,
};
