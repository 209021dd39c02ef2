/** Markup that would be shown as text, or as nothing at all to a fault. */

import { checked, error, type Fault, type Place } from "../fault.ts";
import type { BodyText, InlineToken } from "./body-text.ts";

const leftovers: Readonly<Record<string, (content: string, place: Place) => Fault>> = {
  bad_link: (content, place) =>
    error("unreadable-link", place, {
      message: `\`${content}\` looks like a link and cannot be read as one`,
      fix: "write the address without spaces, or put \\ before the [ when it is no link",
    }),
  bad_lang_span: (content, place) =>
    error("language-phrase", place, {
      message: `\`${content}\` looks like a phrase in another language and cannot be read as one`,
      fix: "write it as `[phrase]{lang=fr}` or `[phrase]{lang=ar dir=rtl}`",
    }),
  missing_note: (content, place) =>
    error("missing-note", place, {
      message: `the note \`${content}\` has no text`,
      fix: `add a line \`${content}: …\` below`,
    }),
  missing_target: (content, place) =>
    checked("missing-target", place, {
      message: `\`${content}\` looks like a link, and no line below says where it leads`,
      fix: "write it as `[words](address)`, or put \\ before the [ when it is no link",
    }),
  html_comment: (content, place) =>
    checked("html-comment", place, {
      message: `\`${content}\` begins no comment here: HTML is shown to readers as text`,
      fix: "remove it; a line of the front matter may hold a comment behind `#`",
    }),
  html_tag: (content, place) =>
    checked("html", place, {
      message: `\`${content}\` is shown to readers as text: HTML is not read here`,
      fix: "write Markdown, such as `**bold**` and `*italics*`, or put it in `code` when it is meant to be seen",
    }),
  image: (_content, place) =>
    error("image-in-text", place, {
      message: "pictures are not written as `![…](…)` here",
      fix: "write it as `::: figure` with the keys file, alt, caption and credit",
    }),
};

export const markupFaults = (tokens: readonly InlineToken[]): Fault[] =>
  tokens.flatMap(({ token, place }) => leftovers[token.type]?.(token.content, place()) ?? []);

/** Footnotes that nothing in the text mentions would be lost. */
export const unusedNoteFaults = (labels: readonly string[], { lines, firstLine }: BodyText): Fault[] =>
  labels.map((label) => {
    const line = lines.findIndex((typed) => typed.trimStart().startsWith(`[^${label}]:`));
    const words = {
      message: `the note \`[^${label}]\` is mentioned nowhere in the text`,
      fix: `write \`[^${label}]\` where it belongs, or remove the note`,
    };
    return error("unused-note", { line: firstLine + Math.max(0, line), column: 1 }, words);
  });
