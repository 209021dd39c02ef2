/** A version's parts to the words of it that say something, in order: without marks, and without what repeats. */
import { tokensOf } from "./tokens.ts";
import type { VersionPart } from "./version.ts";

export interface TellingWord {
  readonly text: string;
  /** What counts of it: `mill’s` and `Mills` are one word, `1.5` and `15` are two. */
  readonly key: string;
  readonly opensSentence: boolean;
  /** Space and marks behind the word before it; of the first of a part there is none. */
  readonly between?: string;
}

const TELLS = /[\p{L}\p{N}\p{Sc}\p{Sm}\p{So}%‰§&]/u;
const ENDS_SENTENCE = /[.!?…:;。！？]/u;
const DASH = /^[-−–]$/u;

/** A pull quote repeats the text, and a word that stands twice in a row itself. */
export const tellingWords = (parts: readonly VersionPart[]): readonly TellingWord[] =>
  parts
    .filter(({ is }) => is !== "pullquote")
    .flatMap(({ text }) => wordsOf(text))
    .filter(({ key }, index, all) => hasDigit(key) || key !== all[index - 1]?.key);

function wordsOf(text: string): readonly TellingWord[] {
  const words: TellingWord[] = [];
  let opensSentence = true;
  let [sign, between] = ["", ""];
  for (const { space, word } of tokensOf(text.normalize())) {
    if (TELLS.test(word)) {
      const isSigned = sign !== "" && space === "" && hasDigit(word);
      // A minus that is no hyphen has been told already.
      const own = isSigned && !TELLS.test(sign) ? sign : "";
      words.push({
        text: own + word,
        key: keyOf(isSigned ? `-${word}` : word),
        opensSentence,
        ...(words.length > 0 && { between: between.slice(0, between.length - own.length) + space }),
      });
      between = "";
    } else {
      between += space + word;
    }
    opensSentence = TELLS.test(word) ? false : opensSentence || ENDS_SENTENCE.test(word);
    // Between two figures it is a dash, behind a space the sign of a figure.
    sign = DASH.test(word) && (space || words.length === 0) ? word : "";
  }
  return words;
}

export const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

const keyOf = (word: string): string =>
  hasDigit(word) ? word.toLowerCase() : word.toLowerCase().replace(/[^\p{L}\p{M}\p{S}%‰§&]/gu, "");
