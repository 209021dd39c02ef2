/** Plain text as it was typed to the same with the quotation marks of its language, by the rule of the body. */
import MarkdownIt from "markdown-it";
import { madeOnce } from "../../article/made-once.ts";
import { apostrophes } from "./apostrophes.ts";
import { openQuotes } from "./open-quotes.ts";
import { quotesOf } from "./smart-quotes.ts";

export function curly(text: string, language: string): string {
  const [inline] = parserFor(language).parseInline(text, {});
  return (inline?.children ?? []).map(({ content }) => content).join("");
}

/** Without any markup. */
const parserFor = madeOnce((language) =>
  new MarkdownIt("zero", { typographer: true, quotes: quotesOf(language) })
    .enable("smartquotes")
    .use(apostrophes)
    .use(openQuotes),
);
