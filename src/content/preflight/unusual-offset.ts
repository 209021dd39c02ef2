/** The times of an article to those whose offset is not that of the newsroom's clocks then. */
import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../article/instant.ts";
import { madeOnce } from "../../article/made-once.ts";
import type { Rule } from "../article-rule.ts";
import { checked } from "../fault.ts";
import { valueAt } from "../keys/schema-walk.ts";
import { suggestedTime } from "../keys/time.ts";
import type { Path } from "../keys/yaml-source.ts";

const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

export const unusualOffset: Rule = ({ keys, source, newsroom: { site } }) => {
  const { published, updated, expires, corrections = [] } = keys;
  const times: (readonly [Instant | undefined, Path])[] = [
    [published, ["published"]],
    [updated, ["updated"]],
    [expires, ["expires"]],
    ...corrections.map(({ date }, index) => [date, ["corrections", index, "date"]] as const),
  ];
  return times.flatMap(([at, path]) => {
    const typed = String(valueAt(source.data, path));
    if (at === undefined || !OFFSET.test(typed)) return [];
    const words = otherThan(typed, { at, timeZone: site.timeZone });
    return words ? [checked("unusual-offset", source.placeOf(path), words)] : [];
  });
};

function otherThan(
  typed: string,
  { at, timeZone }: { at: Instant; timeZone: string },
): { message: string; fix: string } | undefined {
  const [offset = ""] = OFFSET.exec(typed) ?? [];
  const written = offset.replace("Z", "+00:00");
  if (zoneNames(timeZone).format(at).endsWith(`GMT${written}`)) return undefined;
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  if (local.offset === written) return undefined;
  const sameInstant = local.toString({ timeZoneName: "never", smallestUnit: "second" });
  const sameHour = suggestedTime(typed.replace(OFFSET, ""), timeZone);
  return {
    message: `the newsroom’s clocks (${timeZone}) are at ${local.offset} then, not at ${offset}`,
    fix:
      offset === "Z" || !sameHour
        ? `write \`${sameInstant}\`, which is the same instant`
        : `write \`${sameHour}\`, or \`${sameInstant}\` for the same instant`,
  };
}

/** `11/20/2026, GMT-05:00`: asked of every time of every article, and ten times as fast as Temporal. */
const zoneNames = madeOnce(
  (timeZone) => new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }),
);
