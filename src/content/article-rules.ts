/** The keys of an article's front matter to what is wrong between them, and with the newsroom. */
import { parseDateline } from "../article/dateline.ts";
import { addressRules } from "./address-rules.ts";
import { has, type Rule } from "./article-rule.ts";
import { bylineRules } from "./byline-rules.ts";
import { dateRules } from "./date-rules.ts";
import { unknown } from "./did-you-mean.ts";
import { checked, error } from "./fault.ts";
import { datelineAlone } from "./preflight/dateline-alone.ts";
import { lengthRules } from "./preflight/length-rules.ts";
import { personWithoutPage } from "./preflight/person-without-page.ts";
import { proseOfKeys } from "./preflight/prose-rules.ts";
import { unusualOffset } from "./preflight/unusual-offset.ts";

/** In characters: Google’s old limit for a headline in structured data. */
const LONGEST_HEADLINE = 110;

const knownSection: Rule = ({ keys: { section }, source, newsroom: { site } }) => {
  const known = site.sections.map(({ id }) => id);
  if (section === undefined || known.includes(section)) return [];
  const named = site.sections.find(({ name }) => name.toLowerCase() === section.toLowerCase());
  const words = named
    ? {
        message: `“${section}” is a section’s name: did you mean its id “${named.id}”?`,
        fix: `write \`${named.id}\``,
      }
    : unknown("section", section, { known });
  return [error("unknown-section", source.placeOf(["section"]), words)];
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

const NOTICE_KEYS = ["withdrawn", "legalOrder"] as const;

const withdrawnToBeANotice: Rule = ({ keys, source }) => {
  const { status } = keys;
  if (status === "withdrawn" || (status === undefined && has(source, "status"))) return [];
  return NOTICE_KEYS.filter((key) => keys[key] !== undefined).map((key) =>
    error("not-withdrawn", source.placeOfKey([key]), {
      message: `\`${key}\` is of withdrawn articles only, and this one is not withdrawn`,
      fix: `write \`status: withdrawn\` and a \`reason\`, or remove \`${key}\``,
    }),
  );
};

const paidBySomeone: Rule = ({ keys: { kind, sponsor }, source }) => {
  if (kind !== "paid" || sponsor || has(source, "sponsor")) return [];
  const words = { message: "paid content must name who paid for it", fix: "add `sponsor: { name: … }`" };
  return [error("missing-sponsor", source.placeOf(["kind"]), words)];
};

const paidByNoJournalist: Rule = ({ keys: { kind, byline = [] }, source }) => {
  if (kind !== "paid" || byline.length === 0) return [];
  const words = {
    message: "paid content carries its sponsor’s name, not a journalist’s",
    fix: "remove `byline`",
  };
  return [checked("paid-byline", source.placeOf(["byline"]), words)];
};

const shortHeadline: Rule = ({ keys: { headline = "" }, source }) => {
  const length = [...headline].length;
  if (length <= LONGEST_HEADLINE) return [];
  const words = {
    message: `the headline has ${length} characters; search engines and cards cut it after ${LONGEST_HEADLINE}`,
    fix: "shorten it, or give them a shorter one as `seoTitle`",
  };
  return [checked("long-headline", source.placeOf(["headline"]), words)];
};

const writtenBySomeone: Rule = ({ keys: { byline, kind }, source }) => {
  if (has(source, "byline") ? byline?.length !== 0 : kind === "paid") return [];
  const words = { message: "the article has no `byline`", fix: "add `byline: [id or name]`" };
  return [checked("missing-byline", source.placeOfKey(["byline"]), words)];
};

const withStandfirst: Rule = ({ keys: { standfirst }, source }) => {
  if (standfirst !== undefined || has(source, "standfirst")) return [];
  const words = {
    message: "the article has no `standfirst`, which lists, feeds and search engines show",
    fix: "add `standfirst: …`, one or two sentences",
  };
  return [checked("missing-standfirst", source.placeOfKey(["standfirst"]), words)];
};

const BLANK_LINE = /\n[ \t]*\n/;

const correctionsInOneParagraph: Rule = ({ keys: { corrections = [] }, source }) => {
  const words = {
    message: "this text has several paragraphs, and is printed as one",
    fix: "write one paragraph, or another correction for the rest",
  };
  return corrections.flatMap((_, index) => {
    const path = ["corrections", index, "text"];
    return BLANK_LINE.test(source.typed(path))
      ? [checked("correction-paragraphs", source.placeOf(path), words)]
      : [];
  });
};

const retractionOnTop: Rule = ({ keys: { corrections = [] }, source }) => {
  const words = {
    message: "a retraction stands above the text, whatever `serious` says",
    fix: "remove `serious: false`",
  };
  return corrections.flatMap(({ kind, serious }, index) =>
    kind === "retraction" && serious === false
      ? [checked("serious-retraction", source.placeOf(["corrections", index, "serious"]), words)]
      : [],
  );
};

/** Whoever has withdrawn an article does not polish it. */
const unlessWithdrawn =
  (rule: Rule): Rule =>
  (ruled) =>
    ruled.keys.status === "withdrawn" ? [] : rule(ruled);

export const articleRules: readonly Rule[] = [
  knownSection,
  ...bylineRules,
  ...dateRules,
  ...addressRules,
  readableDateline,
  withdrawnWithReason,
  withdrawnToBeANotice,
  paidBySomeone,
  paidByNoJournalist,
  shortHeadline,
  writtenBySomeone,
  withStandfirst,
  correctionsInOneParagraph,
  retractionOnTop,
  ...[...lengthRules, proseOfKeys, unusualOffset, datelineAlone, personWithoutPage].map(unlessWithdrawn),
];
