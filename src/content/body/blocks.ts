/** A group of Markdown tokens to one block of the body, with what is wrong inside it. */
import type { Token } from "markdown-it";
import type { Block, Heading, Other, SafeHtml } from "../../article/body.ts";
import type { Picture } from "../../article/picture.ts";
import type { Fault } from "../fault.ts";
import { type BodyText, placeOfLine } from "./body-text.ts";
import { CONTAINER, containerName } from "./containers.ts";
import { headingIds } from "./heading-ids.ts";
import { pullQuote, spoken } from "./pull-quote.ts";
import { type Group, inside, textOf } from "./token-groups.ts";

/** Reads the keys of a `::: figure`, which begin on that line of the file. */
export type ReadFigure = (
  yaml: string,
  place: { firstLine: number },
) => Promise<{ picture?: Picture; faults: readonly Fault[] }>;

interface Tools {
  readonly text: BodyText;
  readonly readFigure: ReadFigure;
  readonly htmlOf: (tokens: readonly Token[]) => SafeHtml;
}

interface ReadBlock {
  readonly block?: Block;
  readonly faults: readonly Fault[];
}

/** Give it the groups of a text in turn. */
export function blockReader(groups: readonly Group[], tools: Tools): (group: Group) => Promise<ReadBlock> {
  const idOf = headingIds();
  let known: string | undefined;
  const heard = () => {
    known ??= spoken(textOf(groups.filter(isHeard).flatMap(({ tokens }) => tokens)));
    return known;
  };
  return async (group) => {
    if (group.type === CONTAINER) return readContainer(group, { ...tools, heard });
    return { block: plainBlock(group, { ...tools, idOf }), faults: [] };
  };
}

/** Notes and ordinary text are read aloud; the pull quote itself is not. */
const isHeard = ({ type, open }: Group): boolean => type !== CONTAINER || containerName(open) === "note";

const otherKinds: Readonly<Record<string, Other["kind"]>> = {
  bullet_list_open: "list",
  ordered_list_open: "list",
  blockquote_open: "quote",
  table_open: "table",
  fence: "code",
  code_block: "code",
  hr: "rule",
  footnote_block_open: "footnotes",
};

function plainBlock(group: Group, { text, htmlOf, idOf }: Tools & { idOf: (text: string) => string }): Block {
  const line = text.firstLine + group.line;
  const words = textOf(group.tokens);
  if (group.type === "paragraph_open") {
    return { kind: "paragraph", html: htmlOf(inside(group)), text: words, line };
  }
  if (group.type === "heading_open") {
    const level = levelOf(group.open);
    return { kind: "heading", level, id: idOf(words), html: htmlOf(inside(group)), text: words, line };
  }
  const kind = otherKinds[group.type];
  if (!kind) throw new Error(`Markdown made a block of an unknown kind: ${group.type}`);
  return { kind, html: htmlOf(group.tokens), text: words, line };
}

/** Other levels are errors, found by headings.ts. */
const levelOf = ({ tag }: Token): Heading["level"] => (tag === "h3" ? 3 : tag === "h4" ? 4 : 2);

async function readContainer(
  group: Group,
  { text, readFigure, htmlOf, heard }: Tools & { heard: () => string },
): Promise<ReadBlock> {
  const line = text.firstLine + group.line;
  switch (containerName(group.open)) {
    case "figure": {
      const yaml = text.lines.slice(group.line + 1, group.open.map?.[1]).join("\n");
      const { picture, faults } = await readFigure(yaml, { firstLine: line + 1 });
      return { ...(picture && { block: { kind: "figure", picture, line } }), faults };
    }
    case "pullquote": {
      const { inline, faults } = pullQuote(group, { heard: heard(), place: placeOfLine(group.line, text) });
      if (!inline) return { faults };
      return { block: { kind: "pullquote", html: htmlOf([inline]), text: textOf([inline]), line }, faults };
    }
    case "note":
      return {
        block: { kind: "note", html: htmlOf(inside(group)), text: textOf(group.tokens), line },
        faults: [],
      };
    default:
      return { faults: [] };
  }
}
