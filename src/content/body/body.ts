/** The Markdown of a content file to the blocks of its body, its links, and all that is wrong with it. */
import type { Block, Body, SafeHtml } from "../../article/body.ts";
import { error, type Fault } from "../fault.ts";
import { blockReader, type ReadFigure } from "./blocks.ts";
import { type BodyText, inlineTokens } from "./body-text.ts";
import { containerFaults, isFigure } from "./containers.ts";
import { headingFaults } from "./headings.ts";
import { type Link, linksOf } from "./links.ts";
import { lostMarkup } from "./lost-markup.ts";
import { parseMarkdown } from "./markdown.ts";
import { markupFaults, unusedNoteFaults } from "./markup-faults.ts";
import { groupsOf } from "./token-groups.ts";

export interface ReadBody {
  /** Only to be published when no fault is an error. */
  readonly body: Body;
  readonly links: readonly Link[];
  readonly faults: readonly Fault[];
}

/** `rel` is what links to other sites are to the page. */
export interface Setting {
  readonly language: string;
  readonly rel?: string;
}

interface Standing {
  readonly firstLine: number;
  readonly readFigure: ReadFigure;
  /** Of the site. */
  readonly origin?: string;
}

export async function readBody(
  markdown: string,
  { firstLine, readFigure, origin, ...setting }: Setting & Standing,
): Promise<ReadBody> {
  const text: BodyText = { lines: markdown.split("\n"), firstLine };
  const { tokens, unusedNotes, htmlOf } = parseMarkdown(markdown, setting);
  const groups = groupsOf(tokens);
  const inline = inlineTokens(
    groups.filter((group) => !isFigure(group)).flatMap((group) => group.tokens),
    text,
  );
  const links = linksOf(inline, origin);
  const readBlock = blockReader(groups, { text, readFigure, htmlOf: (part) => htmlOf(part) as SafeHtml });
  const blocks = await Promise.all(groups.map(readBlock));
  return {
    body: blocks.map(({ block }) => block).filter((block): block is Block => block !== undefined),
    links: links.links,
    faults: [
      ...containerFaults(groups, text),
      ...headingFaults(groups, text),
      ...lostMarkup(groups, text),
      ...links.faults,
      ...markupFaults(inline),
      ...unusedNoteFaults(unusedNotes, text),
      ...blocks.flatMap(({ faults }) => faults),
      ...(groups.length === 0 ? [emptyBody(firstLine)] : []),
    ],
  };
}

const emptyBody = (firstLine: number): Fault =>
  error(
    "empty-body",
    { line: firstLine - 1, column: 1 },
    {
      message: "there is no text below the front matter",
      fix: "write the article below the line `---`",
    },
  );
