/** Plain text as it was typed to the same with the quotation marks of its language, by the rule of the body. */
import MarkdownIt, { type MarkdownIt as Parser } from "markdown-it";
import { apostrophes } from "./apostrophes.ts";
import { quotesOf } from "./smart-quotes.ts";

export function curly(text: string, language: string): string {
  const [inline] = parserFor(language).parseInline(text, {});
  return (inline?.children ?? []).map(({ content }) => content).join("");
}

const parsers = new Map<string, Parser>();

function parserFor(language: string): Parser {
  const known = parsers.get(language) ?? newParser(language);
  parsers.set(language, known);
  return known;
}

/** Without any markup. */
const newParser = (language: string): Parser =>
  new MarkdownIt("zero", { typographer: true, quotes: quotesOf(language) })
    .enable("smartquotes")
    .use(apostrophes);
