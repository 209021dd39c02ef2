/** A passage to words such as “today”, which mean another day to whoever reads them later. */
import { madeOnce } from "../../article/made-once.ts";
import { checked } from "../fault.ts";
import { languageName, type ProseRule } from "./prose-rule.ts";

/** Other languages use theirs for too much else: the Spanish `mañana` is also any morning. */
const WORDS: Readonly<Record<string, string>> = {
  en: "today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|weekend|month)|last (?:night|week|weekend|month)|next (?:week|weekend|month)",
  fr: "aujourd['’]hui|hier|demain|ce (?:matin|soir)|cette (?:nuit|semaine)",
  de: "heute|vorgestern|gestern|übermorgen|morgen",
};

const patternFor = madeOnce((language) => {
  const words = WORDS[language];
  if (words === undefined) return undefined;
  const inEitherCase = words.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return new RegExp(`(?:${inEitherCase})`.replaceAll(" ", "\\s{1,9}"), "g");
});

export const timeCriticalWords: ProseRule = ({ text, placeAt }, { language }) => {
  const pattern = patternFor(languageName(language));
  if (!pattern?.test(text)) return [];
  pattern.lastIndex = 0;
  return [...withoutSpeech(text).matchAll(pattern)]
    .filter(({ 0: found, index }) => isMeant(text, { found, index }))
    .map(({ 0: found, index }) =>
      checked("time-critical-words", placeAt(index), {
        message: `“${found}” is another day for whoever reads this later`,
        fix: "name the day",
      }),
    );
};

/** What somebody said stands as it was said. A mark without a partner holds as far as the next, or to the end of its paragraph. */
const SPEECH = /„[^„“]*“|“[^“”]*(?:”|(?=“)|$)|«[^«»]*»|"(?:[^"\n]|\n(?![ \t>]*\n))*"/g;

export const withoutSpeech = (text: string): string =>
  text.replace(SPEECH, (speech) => "\uFFFC".repeat(speech.length));

const IN_WORD = /[\p{L}\p{N}\p{Pd}]$/u;
/** `today’s` says “of our days” as often as not. In single quotes YAML writes the apostrophe twice, and half of it is covered. */
const GOES_ON = /^(?:[\p{L}\p{N}]|['’\p{Pd}]\uFFFC?\p{L})/u;
const SENTENCE_BEGINS = /(?:^|[.!?:—][*_"”’»)]{0,3}\s{1,3}|\n\s{0,9})[*_]{0,2}$/u;
/** Enough to see where a sentence begins. */
const CONTEXT = 12;

/** In small letters, but for the first word of a sentence: `USA Today` is a name. */
function isMeant(text: string, { found, index }: { found: string; index: number }): boolean {
  const before = text.slice(Math.max(0, index - CONTEXT), index);
  const end = index + found.length;
  if (IN_WORD.test(before) || GOES_ON.test(text.slice(end, end + 3))) return false;
  return /^\p{Ll}/u.test(found) || SENTENCE_BEGINS.test(before);
}
