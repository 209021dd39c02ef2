/** The keys of an article's front matter to what is wrong between them, and with the newsroom. */
import type { z } from "zod";
import { parseDateline } from "../article/dateline.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { unknown } from "./did-you-mean.ts";
import { error, type Fault, warning } from "./fault.ts";
import type { soundSchema } from "./front-matter/article-schema.ts";
import { valueAt } from "./front-matter/schema-walk.ts";
import type { Path, YamlSource } from "./front-matter/yaml-source.ts";
import { personNamed } from "./person.ts";

/** The keys that are right on their own; the others have their fault already. */
export type SoundKeys = z.output<typeof soundSchema>;

interface Ruled {
  readonly keys: SoundKeys;
  readonly source: YamlSource;
  readonly newsroom: Newsroom;
}

/** A key that is there and wrong is not missing as well. */
const has = ({ data }: YamlSource, key: string): boolean => valueAt(data, [key]) !== undefined;

type Rule = (ruled: Ruled) => readonly Fault[];

/** As read by search engines and cards before they cut. */
const LONGEST_HEADLINE = 110;

const knownSection: Rule = ({ keys: { section }, source, newsroom: { site } }) => {
  const known = site.sections.map(({ id }) => id);
  if (section === undefined || known.includes(section)) return [];
  return [error("unknown-section", source.placeOf(["section"]), unknown("section", section, { known }))];
};

const knownPeople: Rule = ({ keys: { byline = [], contributors = [] }, source, newsroom: { people } }) => {
  const named: [string, Path][] = [
    ...byline.map((name, index): [string, Path] => [name, ["byline", index]]),
    ...contributors.map(({ name }, index): [string, Path] => [name, ["contributors", index, "name"]]),
  ];
  return named.flatMap(([name, path]) => {
    const found = personNamed(name, people);
    return "author" in found ? [] : [error(found.refusal.rule, source.placeOf(path), found.refusal)];
  });
};

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
    if (date >= published) return;
    const words = {
      message: "this correction is dated before `published`",
      fix: "correct one of the two dates",
    };
    faults.push(error("correction-before-published", source.placeOf(["corrections", index, "date"]), words));
  });
  return faults;
};

const readableDateline: Rule = ({ keys: { dateline }, source }) => {
  if (dateline === undefined || parseDateline(dateline)) return [];
  const words = {
    message: `“${dateline}” is not a place as datelines print it`,
    fix: "write it as `LIMA, Peru` or `LIMA, Peru (Agency)`",
  };
  return [error("dateline", source.placeOf(["dateline"]), words)];
};

const withdrawnWithReason: Rule = ({ keys: { status, reason }, source }) => {
  if (status !== "withdrawn" || reason !== undefined || has(source, "reason")) return [];
  const words = {
    message: "the article is withdrawn without a `reason`",
    fix: "add `reason: …`, one sentence that tells readers why",
  };
  return [error("missing-reason", source.placeOf(["status"]), words)];
};

const paidBySomeone: Rule = ({ keys: { kind, sponsor }, source }) => {
  if (kind !== "paid" || sponsor || has(source, "sponsor")) return [];
  const words = { message: "paid content must name who paid for it", fix: "add `sponsor: { name: … }`" };
  return [error("missing-sponsor", source.placeOf(["kind"]), words)];
};

const shortHeadline: Rule = ({ keys: { headline = "" }, source }) => {
  const length = [...headline].length;
  if (length <= LONGEST_HEADLINE) return [];
  const words = {
    message: `the headline has ${length} characters; search engines and cards cut it after ${LONGEST_HEADLINE}`,
    fix: "shorten it, or give them a shorter one as `seoTitle`",
  };
  return [warning("long-headline", source.placeOf(["headline"]), words)];
};

const writtenBySomeone: Rule = ({ keys: { byline, kind }, source }) => {
  if (has(source, "byline") ? byline?.length !== 0 : kind === "paid") return [];
  const words = { message: "the article has no `byline`", fix: "add `byline: [id or name]`" };
  return [warning("missing-byline", source.placeOfKey(["byline"]), words)];
};

const withStandfirst: Rule = ({ keys: { standfirst }, source }) => {
  if (standfirst !== undefined || has(source, "standfirst")) return [];
  const words = {
    message: "the article has no `standfirst`, which lists, feeds and search engines show",
    fix: "add `standfirst: …`, one or two sentences",
  };
  return [warning("missing-standfirst", source.placeOfKey(["standfirst"]), words)];
};

export const articleRules: readonly Rule[] = [
  knownSection,
  knownPeople,
  timesInOrder,
  readableDateline,
  withdrawnWithReason,
  paidBySomeone,
  shortHeadline,
  writtenBySomeone,
  withStandfirst,
];
