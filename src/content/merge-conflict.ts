/** Text to a fault for each line that a merge left behind: two versions of the file stand in it, one below the other. */
import { error, type Fault } from "./fault.ts";

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
const CODE_FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/;

/** Code may show such lines. */
export function mergeConflicts(text: string): Fault[] {
  let open: string | undefined;
  return text.split("\n").flatMap((line, index) => {
    const fence = CODE_FENCE.exec(line)?.groups?.["fence"];
    if (fence && open === undefined) open = fence;
    else if (fence && open !== undefined && fence.startsWith(open)) open = undefined;
    return open === undefined && MARKER.test(line) ? [mergeConflict(index + 1)] : [];
  });
}

const mergeConflict = (line: number): Fault =>
  error(
    "merge-conflict",
    { line, column: 1 },
    {
      message: "two versions of this file stand here, one below the other: a merge was not finished",
      fix: "keep one version, and remove the lines of <, = and >",
    },
  );
