/** `By Ana Ruiz and Li Wei`, alone or run together with what follows, to the byline and the rest. */
import { namesAndJobs } from "./names.ts";
import { TEXT_START } from "./text-start.ts";

export interface BylineOpening {
  readonly byline: readonly string[];
  readonly jobs: readonly string[];
  /** What follows in the same block, when it was run together. */
  readonly rest: string;
}

const BY = /^(?:By|BY)\s+|^by\s+(?=\p{Lu})/u;
/** Longer bylines are no bylines. */
const LONGEST_BYLINE = 300;
/** Where a name can end and the next part begin without a space. */
const SEAM = new RegExp(`(?<=[\\p{Ll}\\p{Lo}\\p{M}]|\\b[JS]r\\.|\\bI{2,3}|\\bIV)(?=${TEXT_START})`, "gu");
/** `McDonald`, `DeVito`: a capital inside a name. */
const PREFIX = /(?:^|[\s’'-])(?:Mc|Mac|De|Del|Des|Di|Du|Fitz|Jo|La|Le|O|St|Van|Von)$/u;

/** `opensNext` tells whether a text opens with what usually follows a byline: it settles which seam is meant. */
export function bylineOpening(text: string, opensNext: (rest: string) => boolean): BylineOpening | undefined {
  const [by] = BY.exec(text) ?? [];
  if (by === undefined) return undefined;
  const line = text.slice(by.length);
  if (line.length <= LONGEST_BYLINE) {
    const found = namesAndJobs(line);
    if (found) return { byline: found.names, jobs: found.jobs, rest: "" };
  }
  const openings = [...line.slice(0, LONGEST_BYLINE).matchAll(SEAM)].flatMap(({ index }) => {
    const name = line.slice(0, index);
    const found = PREFIX.test(name) ? undefined : namesAndJobs(name);
    return found ? [{ byline: found.names, jobs: found.jobs, rest: line.slice(index) }] : [];
  });
  return openings.find(({ rest }) => opensNext(rest)) ?? openings[0];
}
