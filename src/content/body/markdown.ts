/** The Markdown of articles: CommonMark, tables, footnotes, `:::` blocks, phrases in other languages. No HTML. */
import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";
import container from "markdown-it-container";
import { madeOnce } from "../../article/made-once.ts";
import { valueAt } from "../keys/schema-walk.ts";
import { apostrophes } from "./apostrophes.ts";
import { bareAddresses } from "./bare-addresses.ts";
import { footnotes } from "./footnotes.ts";
import { inlinePositions } from "./inline-positions.ts";
import { langSpan } from "./lang-span.ts";
import { leftovers } from "./leftovers.ts";
import { openQuotes } from "./open-quotes.ts";
import { outwardLinks } from "./outward-links.ts";
import { quotesOf } from "./smart-quotes.ts";
import { tables } from "./tables.ts";

export interface Parsed {
  readonly tokens: readonly Token[];
  /** Footnotes that the text defines and never mentions. */
  readonly unusedNotes: readonly string[];
  readonly htmlOf: (tokens: readonly Token[]) => string;
}

/** `language` chooses the quotation marks, `rel` is what links to other sites are to the page. */
export function parseMarkdown(text: string, { language, rel }: { language: string; rel?: string }): Parsed {
  const markdown = parserFor(language);
  const env: Env = rel ? { rel } : {};
  const tokens = markdown.parse(text, env);
  return {
    tokens,
    unusedNotes: unusedNotes(env),
    htmlOf: (part) => markdown.renderer.render([...part], markdown.options, env),
  };
}

const parserFor = madeOnce(newParser);

function newParser(language: string): Parser {
  const markdown = new MarkdownIt({
    html: false,
    linkify: true,
    typographer: true,
    quotes: quotesOf(language),
  });
  markdown.disable(["replacements", "strikethrough"]);
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false }).add("ftp:", null).add("//", null);
  // Every link is read as one; links.ts says which are refused, with their place.
  markdown.validateLink = () => true;
  markdown
    .use(inlinePositions)
    .use(langSpan)
    .use(footnotes)
    .use(leftovers)
    .use(tables)
    .use(bareAddresses)
    .use(outwardLinks)
    .use(apostrophes)
    .use(openQuotes);
  markdown.use(container, "block", { validate: () => true });
  for (const type of [
    "bad_lang_span",
    "missing_note",
    "bad_link",
    "missing_target",
    "html_tag",
    "html_comment",
  ]) {
    markdown.renderer.rules[type] = (tokens, index) =>
      markdown.utils.escapeHtml(tokens[index]?.content ?? "");
  }
  markdown.renderer.rules["image"] = (tokens, index) =>
    markdown.utils.escapeHtml(tokens[index]?.content ?? "");
  return markdown;
}

function unusedNotes(env: Env): string[] {
  const mentions = valueAt(env, ["footnotes", "refs"]) ?? {};
  return Object.entries(mentions)
    .filter(([, mention]) => mention === -1)
    .map(([label]) => label.slice(1));
}
