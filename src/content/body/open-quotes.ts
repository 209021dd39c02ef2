/** A Markdown plugin for quotations that go on in the next paragraph: the mark that nothing closes opens one all the same. */
import type { MarkdownIt, Token } from "markdown-it";

const STRAIGHT = /"(?!\s)/g;
const BEFORE_OPENING = /^$|[\s([{—–]/;

/** Runs behind the rule that makes quotation marks, which leaves such a mark as it was typed. */
export function openQuotes(markdown: MarkdownIt): void {
  const open = markdown.options.quotes[0] ?? "";
  markdown.core.ruler.after("smartquotes", "open_quotes", ({ tokens }) => {
    for (const { children } of tokens) opened(children ?? [], open);
  });
}

function opened(tokens: readonly Token[], open: string): void {
  let before = "";
  tokens.forEach((token, index) => {
    const { type, content } = token;
    const goesOn = index < tokens.length - 1 && !isBreak(tokens[index + 1]);
    if (type === "text") {
      token.content = content.replace(STRAIGHT, (mark, at: number) => {
        const isBeforeWords = at < content.length - 1 || goesOn;
        return isBeforeWords && BEFORE_OPENING.test(content.charAt(at - 1) || before) ? open : mark;
      });
    }
    before = isBreak(token) ? "" : content.at(-1) || before;
  });
}

const isBreak = (token: Token | undefined): boolean => token?.type.endsWith("break") ?? false;
