/** A `::: pullquote` to its block, or why it may not stand: its words must be heard in the text too. */
import type { Token } from "markdown-it";
import { error, type Fault, type Place } from "../fault.ts";
import { type Group, inside, textOf } from "./token-groups.ts";

/** The one paragraph of the quote. */
export function pullQuote(
  group: Group,
  { heard, place }: { heard: string; place: Place },
): { inline?: Token; faults: readonly Fault[] } {
  const [, inline, ...rest] = inside(group);
  if (inline?.type !== "inline" || rest.length !== 1) return { faults: [notOneParagraph(place)] };
  if ((inline.children ?? []).some(({ type }) => type === "link_open" || type === "footnote_ref")) {
    const words = { message: "a pull quote cannot hold links or notes", fix: "write its words alone" };
    return { faults: [error("pullquote-link", place, words)] };
  }
  if (!heard.includes(spoken(textOf([inline])))) {
    const words = {
      message: "the words of this pull quote do not stand in the text",
      fix: "repeat a sentence of the text word for word, or write a quotation: lines that begin with `>`",
    };
    return { faults: [error("pullquote-words", place, words)] };
  }
  return { inline, faults: [] };
}

const notOneParagraph = (place: Place): Fault =>
  error("pullquote-paragraph", place, {
    message: "a pull quote holds exactly one paragraph",
    fix: "write one sentence of the text between `::: pullquote` and `:::`",
  });

/** Words as they sound: quotation marks, dashes and capitals make no difference. */
export const spoken = (text: string): string =>
  ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()} `;
