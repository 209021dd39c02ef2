/** Markup that would be shown as text, or as nothing at all to a fault. */

import { error, type Fault, warning } from "../fault.ts";
import type { BodyText, InlineToken } from "./body-text.ts";

const leftovers: Readonly<Record<string, (content: string) => Omit<Fault, "line" | "column" | "severity">>> =
  {
    bad_link: (content) => ({
      rule: "unreadable-link",
      message: `\`${content}\` looks like a link and cannot be read as one`,
      fix: "write the address without spaces, or put \\ before the [ when it is no link",
    }),
    bad_lang_span: (content) => ({
      rule: "language-phrase",
      message: `\`${content}\` looks like a phrase in another language and cannot be read as one`,
      fix: "write it as `[phrase]{lang=fr}` or `[phrase]{lang=ar dir=rtl}`",
    }),
    missing_note: (content) => ({
      rule: "missing-note",
      message: `the note \`${content}\` has no text`,
      fix: `add a line \`${content}: …\` below`,
    }),
    missing_target: (content) => ({
      rule: "missing-target",
      message: `\`${content}\` looks like a link, and no line below says where it leads`,
      fix: "write it as `[words](address)`, or put \\ before the [ when it is no link",
    }),
    image: () => ({
      rule: "image-in-text",
      message: "pictures are not written as `![…](…)` here",
      fix: "write it as `::: figure` with the keys file, alt, caption and credit",
    }),
  };

export const markupFaults = (tokens: readonly InlineToken[]): Fault[] =>
  tokens.flatMap(({ token, place }) => {
    const words = leftovers[token.type]?.(token.content);
    if (!words) return [];
    return [(token.type === "missing_target" ? warning : error)(words.rule, place(), words)];
  });

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
