/** A Markdown plugin that keeps quotation marks from where none are meant: `'90s`, `'tis`, and addresses. */
import type { MarkdownIt, Token } from "markdown-it";

const APOSTROPHE =
  /'(?<![\p{L}\p{N}]')(?=\d\ds?(?![\p{L}\p{N}])|(?:tis|twas|twere|twill|em|cause|til|round|bout|n)(?![\p{L}\p{N}]))/giu;
const ROCK_N_ROLL = /['’](?<=\s.)n'(?=\s)/gi;

/** Runs before the rule that makes quotation marks. */
export function apostrophes(markdown: MarkdownIt): void {
  markdown.core.ruler.before("smartquotes", "apostrophes", ({ tokens }) => {
    for (const { children } of tokens) (children ?? []).forEach(keepFromQuotes);
  });
}

function keepFromQuotes(token: Token, index: number, all: readonly Token[]): void {
  if (token.type !== "text") return;
  const before = all[index - 1];
  const isAddress = before?.type === "link_open" && before.info === "auto";
  if (isAddress) token.type = "text_special";
  else token.content = token.content.replaceAll(APOSTROPHE, "’").replaceAll(ROCK_N_ROLL, "’n’");
}
