/** The titles of an article to those that are longer, or shorter, than the places where they stand. */
import { amount } from "../../article/amount.ts";
import type { Rule, SoundKeys } from "../article-rule.ts";
import { checked, type Fault, startOfFile } from "../fault.ts";

/** In characters, as readers count them. */
const HEADLINE = { least: 40, most: 90 };
/** From here on another rule tells. */
const LONG_HEADLINE = 110;
const STANDFIRST = { least: 100, most: 200 };
const MOST_IN_SEO_TITLE = 60;
const MOST_IN_SOCIAL_TITLE = 90;
const MOST_IN_SLUG = 75;

const lengthOf = (text: string): number => [...text].length;

const goodHeadline: Rule = ({ keys: { headline }, source }) => {
  const length = lengthOf(headline ?? "");
  if (headline === undefined || length > LONG_HEADLINE || isWithin(length, HEADLINE)) return [];
  const words = outside("headline", length, HEADLINE);
  return [checked("headline-length", source.placeOf(["headline"]), words)];
};

const goodStandfirst: Rule = ({ keys: { standfirst }, source }) => {
  const length = lengthOf(standfirst ?? "");
  if (standfirst === undefined || isWithin(length, STANDFIRST)) return [];
  const words = outside("standfirst", length, STANDFIRST);
  return [checked("standfirst-length", source.placeOf(["standfirst"]), words)];
};

interface Range {
  readonly least: number;
  readonly most: number;
}

const isWithin = (length: number, { least, most }: Range): boolean => length >= least && length <= most;

const outside = (what: string, length: number, { least, most }: Range): { message: string; fix: string } => ({
  message: `the ${what} has ${amount(length, "character")}: ${least} to ${most} read best`,
  fix: length < least ? "say more of what happened" : "shorten it",
});

const shortTitles: Rule = ({ keys, source }) => {
  const tooLong = (
    key: keyof SoundKeys & ("seoTitle" | "socialTitle"),
    most: number,
    where: string,
  ): Fault[] => {
    const length = lengthOf(keys[key] ?? "");
    if (length <= most) return [];
    const words = {
      message: `\`${key}\` has ${length} characters: ${where} cut it after ${most}`,
      fix: "shorten it",
    };
    const rule = key === "seoTitle" ? "seo-title-length" : "social-title-length";
    return [checked(rule, source.placeOf([key]), words)];
  };
  return [
    ...tooLong("seoTitle", MOST_IN_SEO_TITLE, "search engines"),
    ...tooLong("socialTitle", MOST_IN_SOCIAL_TITLE, "cards"),
  ];
};

const shortSlug: Rule = ({ slug }) => {
  if (slug.length <= MOST_IN_SLUG) return [];
  const words = {
    message: `the file’s name, which stands in the address, has ${slug.length} characters: ${MOST_IN_SLUG} are enough`,
    fix: "rename the file; if it has appeared, add its old address to `formerUrls`",
  };
  return [checked("slug-length", startOfFile, words)];
};

export const lengthRules: readonly Rule[] = [goodHeadline, goodStandfirst, shortTitles, shortSlug];
