/** How a sentence ends, and how a text begins, in the scripts that newspapers are written in. */

/** What a paragraph begins with, after any quotes and brackets: no lower-case letter. */
export const TEXT_START = "[“„‘«»\"'(\\[¿¡•]{0,3}[\\p{Lu}\\p{Lt}\\p{Lo}\\d$€£¥]";

/** Pictographs, and the numbers of footnotes: `[1]`, `²`, `†`. */
const NOTES =
  /(?:\s?(?:\[\d{1,3}\]|[¹²³⁰-⁹†‡]|\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\u200D]*))+$/u;
/** So many last characters tell how a text ends. */
const NEAR = 60;

export const endsWithNote = (text: string): boolean => NOTES.test(text.slice(-NEAR));

export const endsSentence = (text: string): boolean =>
  /[.!?…:。！？．।॥؟۔][”“’»«)\]」』"']*$/u.test(endOf(text));

/** The text’s end up to the notes that stand behind its last word. */
export const endOf = (text: string): string => text.slice(-NEAR).replace(NOTES, "");
