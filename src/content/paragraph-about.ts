/** The words that a correction is about to the paragraph in which they stand, or why that can't be told. */
import type { Body } from "../article/body.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Whoever copies words from the page or from the file means the same ones. */
const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚‹›]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** Their places in the body; paragraphs alone can carry a mark. */
export function paragraphsWith(words: string, body: Body): readonly number[] {
  const wanted = plain(words);
  return body.flatMap((block, place) =>
    block.kind === "paragraph" && plain(block.text).includes(wanted) ? [place] : [],
  );
}

/** `undefined` when it is exactly one. */
export function unclearParagraph(words: string, body: Body): { message: string; fix: string } | undefined {
  const { length } = paragraphsWith(words, body);
  if (length === 1) return undefined;
  if (length > 1) {
    return {
      message: `the words “${words}” stand in ${length} paragraphs`,
      fix: "quote more of the paragraph that was corrected, so that it can be only this one",
    };
  }
  if (body.some((block) => "text" in block && plain(block.text).includes(plain(words)))) {
    return {
      message: `the words “${words}” stand in no paragraph, but where the text can carry no mark`,
      fix: "quote words of a paragraph, or remove `about`",
    };
  }
  const meant = nearest(words, body);
  return {
    message: `the words “${words}” stand in no paragraph of the text${meant ? `: did you mean “${meant}”?` : ""}`,
    fix: meant
      ? `write \`about: ${JSON.stringify(meant)}\``
      : "quote words of the corrected paragraph as they stand there now, or remove `about`",
  };
}

/** Longer ones are not compared with every place of a text. */
const MOST_COMPARED = 20;

function nearest(words: string, body: Body): string | undefined {
  const { length } = plain(words).split(" ");
  if (length > MOST_COMPARED) return undefined;
  const phrases = body.flatMap((block) =>
    block.kind === "paragraph" ? phrasesOf(block.text.split(/\s+/), length) : [],
  );
  return didYouMean(plain(words), phrases);
}

const phrasesOf = (words: readonly string[], length: number): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(" "));
