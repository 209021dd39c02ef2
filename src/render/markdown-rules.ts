/** What the elements of our HTML become in Markdown, where turndown's own way would lose or add a letter of the text. */
import type { Rule } from "turndown";
import { oneLine } from "../pages/head/one-line.ts";
import { escapedMarkdown, linkDestination } from "./markdown-escape.ts";

/** As much of a DOM node as the rules look at. */
interface Beside {
  readonly nodeName: string;
  readonly textContent: string | null;
}

interface Element extends Beside {
  readonly className: string;
  readonly textContent: string;
  readonly previousSibling: Beside | null;
  readonly nextSibling: Beside | null;
  readonly parentNode: Beside | null;
  readonly childNodes: Iterable<object>;
  readonly firstElementChild: { readonly className: string } | null;
  getAttribute(name: string): string | null;
}

/** A link that shows nothing but its address. */
const BARE_ADDRESS = /^https?:[^\s<>\\]+$/;

const link = (content: string, element: Element): string => {
  const address = element.getAttribute("href") ?? "";
  if (element.textContent === address && BARE_ADDRESS.test(address)) return `<${address}>`;
  return `[${content}](${linkDestination(address)})`;
};

/** Behind “July 4.” a plain digit would be read as one of the date’s. */
const noteMark = (content: string, element: Element): string =>
  link(
    content.replace(/\d/g, (digit) => SUPERSCRIPT.charAt(Number(digit))),
    element,
  );

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const picture = (_content: string, element: Element): string => {
  const alt = escapedMarkdown(oneLine(element.getAttribute("alt") ?? ""));
  return `![${alt}](${linkDestination(element.getAttribute("src") ?? "")})`;
};

const emphasis = (content: string, element: Element): string => {
  const sign = /^(?:em|i)$/i.test(element.nodeName) ? "*" : "**";
  return content.trim() === "" || wouldNotBeRead(element) ? content : sign + content + sign;
};

/** CommonMark reads no emphasis whose signs stand between a letter and a punctuation mark, or beside others. */
function wouldNotBeRead({ textContent, previousSibling, nextSibling }: Element): boolean {
  const text = textContent.trim();
  return (
    [previousSibling, nextSibling].some((beside) => /^(?:em|i|strong|b)$/i.test(beside?.nodeName ?? "")) ||
    (/^[\p{P}\p{S}]/u.test(text) && letterAtEnd.test(previousSibling?.textContent ?? "")) ||
    (/[\p{P}\p{S}]$/u.test(text) && letterAtStart.test(nextSibling?.textContent ?? ""))
  );
}

/** Older readers take symbols for letters, and some every character beyond the first 65,536. */
const letterAtEnd = /(?:[^\s\p{P}]|[\u{10000}-\u{10FFFF}])$/u;
const letterAtStart = /^(?:[^\s\p{P}]|[\u{10000}-\u{10FFFF}])/u;

/** The fence is longer than any in the code. */
const code = (_content: string, element: Element): string => {
  const text = element.textContent.replace(/\n$/, "");
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const [, language = ""] = /\blanguage-([\w+#.-]+)/.exec(element.firstElementChild?.className ?? "") ?? [];
  return `\n\n${fence}${language}\n${text}\n${fence}\n\n`;
};

/** Where there is no room for a line break, a space stands in for it. */
const cell = (content: string, { previousSibling }: Element): string =>
  `${previousSibling ? "" : "|"} ${content
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|")} |`;

const alignments: Readonly<Record<string, string>> = {
  "align-left": ":--",
  "align-center": ":-:",
  "align-right": "--:",
};

const row = (content: string, { parentNode, childNodes }: Element): string => {
  if (parentNode?.nodeName !== "THEAD") return `\n${content}`;
  const lines = [...childNodes].map((each) => alignments[classOf(each)] ?? "---");
  return `\n${content}\n| ${lines.join(" | ")} |`;
};

const classOf = (node: object): string => ("className" in node ? String(node.className) : "");

const table = (content: string): string => `\n\n${content.replace(/\n+/g, "\n").trim()}\n\n`;
const quotation = (content: string): string => `\n\n${content.trim().replace(/^/gm, "> ")}\n\n`;

export const markdownRules: Readonly<Record<string, Required<Rule>>> = {
  link: { filter: "a", replacement: link },
  picture: { filter: "img", replacement: picture },
  emphasis: { filter: ["em", "i", "strong", "b"], replacement: emphasis },
  code: { filter: "pre", replacement: code },
  cell: { filter: ["th", "td"], replacement: cell },
  row: { filter: "tr", replacement: row },
  section: { filter: ["thead", "tbody"], replacement: (content) => content },
  table: { filter: "table", replacement: table },
  note: { filter: ({ className }) => className === "article-note", replacement: quotation },
  noteMark: { filter: (element) => element.getAttribute("role") === "doc-noteref", replacement: noteMark },
};
