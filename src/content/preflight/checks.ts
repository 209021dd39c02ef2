/** The rules that a newsroom may judge as it likes, each with how grave we think it is and what it says. */
import type { Severity } from "../../article/problem.ts";

interface Check {
  readonly severity: Severity;
  readonly meaning: string;
  /** No one else asks it: whatever it finds holds no file back. */
  readonly isOfCheckAlone?: true;
}

const error = (meaning: string): Check => ({ severity: "error", meaning });
const warning = (meaning: string): Check => ({ severity: "warning", meaning });
const note = (meaning: string): Check => ({ severity: "note", meaning });
const ofCheckAlone = (check: Check): Check => ({ ...check, isOfCheckAlone: true });

/** The README's table, in its order. */
export const checks = {
  "headline-length": note("a headline has 40 to 90 characters"),
  "long-headline": warning("a headline has at most 110 characters"),
  "seo-title-length": warning("a `seoTitle` has at most 60 characters"),
  "social-title-length": warning("a `socialTitle` has at most 90 characters"),
  "missing-standfirst": warning("an article has a `standfirst`"),
  "standfirst-length": note("a standfirst has 100 to 200 characters"),
  "slug-length": note("a file’s name has at most 75 characters"),
  "alt-length": note("an `alt` text has at most 150 characters"),
  "weak-alt": warning("an `alt` text is no file’s name, no “image of …” and not the caption again"),
  "weak-credit": warning("a `credit` names somebody"),
  placeholder: warning("nothing is left to be filled in: TK, TODO, FIXME, XXX, ???, lorem ipsum"),
  "doubled-words": warning("no word stands twice, as in “the the” (English, German, French, Spanish)"),
  "unbalanced-quotes": warning("what a quotation mark opens is closed, in its paragraph or a later one"),
  "time-critical-words": note("“today” and the like name the day (English, German, French)"),
  "date-words": warning("a date exists, and is the weekday or the “today” that stands beside it"),
  "typed-dateline": warning("the text does not begin with the dateline, which the page prints"),
  "dateline-alone": warning("somebody in `byline` or `contributors` was where the dateline says"),
  "missing-byline": warning("an article has a `byline`, unless somebody paid for it"),
  "paid-byline": warning("paid content has no `byline`"),
  "two-names": warning("an entry of `byline` is one name"),
  "twice-in-byline": warning("nobody stands in `byline` twice"),
  "person-without-page": note("whoever is named by `byline` or `contributors` is in people.yaml"),
  "unusual-offset": warning("a time has the offset that the newsroom’s clocks have then"),
  "in-future": ofCheckAlone(warning("what has appeared was not changed or corrected in the future")),
  "undated-change": ofCheckAlone(
    warning("a text that changed in substance has a new `updated`, or a correction"),
  ),
  "minor-changes": ofCheckAlone(
    warning("`minorChanges` stands only where typing errors are all that changed"),
  ),
  "correction-paragraphs": warning("a correction is one paragraph"),
  "serious-retraction": warning("a retraction stands above the text"),
  "short-for-subscribers": warning("an article for subscribers is longer than its opening"),
  "own-address": warning("`formerUrls` holds addresses that are no longer the article’s"),
  "heading-gap": warning("a heading skips no level"),
  "heading-space": warning("a heading has a space behind its signs"),
  "table-cells": warning("no row of a table has more cells than the table has columns"),
  "table-columns": warning("the second line of a table has as many columns as the first"),
  "missing-target": warning("`[words][name]` has a line that says where it leads"),
  "html-comment": error("the text holds no HTML comment, which readers would see"),
  html: warning("the text holds no HTML tag, which readers would see as it is typed"),
  "broken-link": ofCheckAlone(error("a link inside the site leads to a page")),
  "broken-fragment": ofCheckAlone(error("a link’s fragment is a place on its page")),
  "link-to-draft": ofCheckAlone(warning("no link leads to a draft")),
  "file-name": ofCheckAlone(warning("a text’s name ends in `.md`")),
  "missing-page": warning("the pages that site.yaml names exist"),
  "security-expires-soon": ofCheckAlone(warning("`security.expires` is 30 days away or more")),
  "security-expires-late": ofCheckAlone(warning("`security.expires` is less than a year away")),
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

export const isCheck = (rule: string): rule is CheckName => Object.hasOwn(checks, rule);
