/** A passage to its words that stand there twice by mistake: `the the`, also over a line break. */
import { madeOnce } from "../../article/made-once.ts";
import { checked } from "../fault.ts";
import { mayDouble } from "./may-double.ts";
import { languageName, type ProseRule } from "./prose-rule.ts";

/** What may stand twice by the grammar, or as people speak. Of languages that double words to say more, nothing is told. */
const MAY_STAND_TWICE: Readonly<Record<string, string>> = {
  en: "had that is was do did her you so very no yes bye ha now there hear well never many much long far really blah knock tut hush boo win more up out",
  de: "die der das den dem des sie was wie so ja nein nie sehr viel",
  fr: "nous vous se en que non oui très si là bien",
  es: "no sí muy que se casi ya más luego",
};

/** A word of one letter is mostly a sign. */
const SHORT_WORD = "a";

/**
 * A word, and the same again behind nothing but space, a line break and the marks of a quotation. Each part can be read
 * in one way only, so that long lines take no longer.
 */
const AGAIN =
  /(?<![\p{L}\p{M}\p{N}\p{Pd}'’.])(\p{L}+)((?:(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*(?:>[^\S\n]?)*)\1(?![\p{L}\p{M}\p{N}]|['’\p{Pd}.][\p{L}\p{N}]))+)/giu;
const WORD = /\p{L}+/gu;

/** Who writes a word three times means it: `location location location`. */
export const doubledWords: ProseRule = ({ text, placeAt }, { language }) => {
  const allowed = allowedIn(languageName(language));
  if (!allowed || !mayDouble(text)) return [];
  return [...text.matchAll(AGAIN)].flatMap((found) => {
    const [whole, word = "", rest = ""] = found;
    const [again = "", ...more] = rest.match(WORD) ?? [];
    if (more.length > 0 || isName(again) || isSign(again) || allowed.has(again)) return [];
    const words = { message: `“${word} ${again}” says a word twice`, fix: `keep one “${again}”` };
    return [checked("doubled-words", placeAt(found.index + whole.length - again.length), words)];
  });
};

const allowedIn = madeOnce((language): ReadonlySet<string> | undefined => {
  const words = MAY_STAND_TWICE[language];
  return words === undefined ? undefined : new Set(words.split(" "));
});

/** `Bora Bora` */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

const isSign = (word: string): boolean => word.length === 1 && word !== SHORT_WORD;
