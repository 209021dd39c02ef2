/** The times of an article to what cannot be so. */
import type { Instant } from "../article/instant.ts";
import type { Rule } from "./article-rule.ts";
import { checked, error, type Fault, type Place } from "./fault.ts";

const timesInOrder: Rule = ({ keys: { published, updated, expires, corrections = [] }, source }) => {
  if (published === undefined) return [];
  const faults: Fault[] = [];
  if (updated !== undefined && updated < published) {
    const words = { message: "`updated` lies before `published`", fix: "correct one of the two" };
    faults.push(error("updated-before-published", source.placeOf(["updated"]), words));
  }
  if (expires !== undefined && expires <= published) {
    const words = {
      message: "`expires` does not lie after `published`, so the article would never be shown",
      fix: "correct one of the two",
    };
    faults.push(error("expires-before-published", source.placeOf(["expires"]), words));
  }
  corrections.forEach(({ date }, index) => {
    if (date === undefined || date >= published) return;
    const words = {
      message: "this correction is dated before `published`",
      fix: "correct one of the two dates",
    };
    faults.push(error("correction-before-published", source.placeOf(["corrections", index, "date"]), words));
  });
  return faults;
};

/** Clocks differ. */
const SLACK_MS = 5 * 60_000;

const withdrawnInOrder: Rule = ({ keys: { published, withdrawn }, source, now }) => {
  const place = source.placeOf(["withdrawn"]);
  if (withdrawn === undefined) return [];
  if (published !== undefined && withdrawn < published) {
    const words = {
      message: "`withdrawn` lies before `published`",
      fix: "correct one of the two, or remove `withdrawn` if no reader ever had the article",
    };
    return [error("withdrawn-before-published", place, words)];
  }
  if (now === undefined || withdrawn <= now + SLACK_MS) return [];
  const words = {
    message: "`withdrawn` lies in the future, and the article is taken back at once all the same",
    fix: "write when it was withdrawn; `expires` is for an article that shall be shown until then",
  };
  return [checked("in-future", place, words)];
};

/** Of an article that readers see already: before it appears, all of it may lie ahead. */
const nothingInFuture: Rule = ({ keys: { published, updated, corrections = [] }, source, now }) => {
  if (now === undefined || published === undefined || published > now) return [];
  const isAhead = (time: Instant | undefined): boolean => time !== undefined && time > now + SLACK_MS;
  const places: Place[] = corrections.flatMap(({ date }, index) =>
    isAhead(date) ? [source.placeOf(["corrections", index, "date"])] : [],
  );
  return [...(isAhead(updated) ? [source.placeOf(["updated"])] : []), ...places].map(inFuture);
};

const inFuture = (place: Place): Fault =>
  checked("in-future", place, {
    message: "this time lies in the future, and the article has appeared already",
    fix: "write when it was changed",
  });

export const dateRules: readonly Rule[] = [timesInOrder, withdrawnInOrder, nothingInFuture];
