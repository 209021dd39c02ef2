/** A date in a passage to the word directly beside it that says how far from the reader's day it lies: `today, Nov. 20`. */
import { madeOnce } from "../../article/made-once.ts";
import { languageName } from "./prose-rule.ts";
import { withoutSpeech } from "./time-critical-words.ts";
import type { WrittenDate } from "./written-dates.ts";

/** In days. German `morgen` is as often the time of day. */
const DAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { today: 0, yesterday: -1, tomorrow: 1 },
  fr: { "aujourd'hui": 0, hier: -1, demain: 1 },
  de: { heute: 0, gestern: -1 },
};

/** Enough for the word and what stands between. */
const CONTEXT = 40;

export function dayBeside(
  { offset, words }: WrittenDate,
  text: string,
  language: string,
): { readonly word: string; readonly days: number } | undefined {
  const patterns = patternsFor(languageName(language));
  if (!patterns) return undefined;
  const end = offset + words.length;
  const found =
    patterns.before.exec(text.slice(Math.max(0, offset - CONTEXT), offset)) ??
    patterns.behind.exec(text.slice(end, end + CONTEXT));
  const word = found?.[1];
  const days = word === undefined ? undefined : patterns.days[word.toLowerCase().replace("’", "'")];
  if (word === undefined || days === undefined) return undefined;
  // What somebody said was said on another day, perhaps.
  return withoutSpeech(text).startsWith(words, offset) ? { word, days } : undefined;
}

const patternsFor = madeOnce((language) => {
  const days = DAYS[language];
  if (!days) return undefined;
  const word = `(${Object.keys(days).join("|").replace("'", "['’]")})`;
  return {
    days,
    /** “A year ago today” is another day. */
    before: new RegExp(
      `(?<![\\p{L}\\p{N}\\p{Pd}'’]|\\bago\\s{1,9})${word}(?:,?\\s{1,9}|\\s{1,9}\\()(?:on |le |den |the )?$`,
      "iu",
    ),
    /** “On Nov. 19, today was far away” names two days. */
    behind: new RegExp(`^,?\\s{1,9}\\(?${word}(?=[,.;:!?)]|\\s{0,9}$)`, "iu"),
  };
});
