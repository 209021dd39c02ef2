/** Faults to the same as grave as the newsroom takes them, without those that it does not want to hear of. */
import type { Site } from "../../article/newsroom.ts";
import type { Problem } from "../../article/problem.ts";

type Judged = Pick<Problem, "rule" | "severity">;

export function asGraveAs(
  checks: Site["checks"],
): <Each extends Judged>(all: readonly Each[]) => readonly Each[] {
  if (Object.keys(checks).length === 0) return (all) => all;
  return (all) =>
    all.flatMap((each) => {
      const severity = Object.hasOwn(checks, each.rule) ? checks[each.rule] : undefined;
      if (severity === "off") return [];
      return [severity === undefined ? each : { ...each, severity }];
    });
}
