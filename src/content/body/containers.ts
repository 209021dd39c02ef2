/** The `:::` blocks of a text to a fault for each that is unknown, unclosed or in the wrong place. */
import type { Token } from "markdown-it";
import { didYouMean, unknown } from "../did-you-mean.ts";
import { error, type Fault } from "../fault.ts";
import { type BodyText, placeOfLine } from "./body-text.ts";
import type { Group } from "./token-groups.ts";

const containerNames = ["pullquote", "figure", "note"] as const;
type ContainerName = (typeof containerNames)[number];

export const CONTAINER = "container_block_open";

/** `undefined` when the name is not one of ours. */
export const containerName = (open: Token): ContainerName | undefined =>
  containerNames.find((name) => name === open.info.trim());

export const isFigure = ({ type, open }: Group): boolean =>
  type === CONTAINER && containerName(open) === "figure";

export function containerFaults(groups: readonly Group[], text: BodyText): Fault[] {
  const boxes = groups.filter(({ type }) => type === CONTAINER);
  const isEndOfOuter = (group: Group | undefined, index: number): boolean =>
    group?.open.info.trim() === "" && hasNested(boxes[index - 1]);
  const faults = boxes.flatMap((group, index) => {
    if (isEndOfOuter(group, index)) return [];
    const isNesting = isEndOfOuter(boxes[index + 1], index + 1);
    return isNesting ? innerOf(group).map((inner) => misplaced(inner, text)) : faultsOf(group, text);
  });
  const others = groups.filter((group) => !boxes.includes(group)).flatMap(innerOf);
  return [...faults, ...others.map((inner) => misplaced(inner, text))];
}

const innerOf = ({ tokens }: Group): readonly Token[] =>
  tokens.slice(1).filter(({ type }) => type === CONTAINER);

/** Its own closing line then stands alone, as if it opened a box without a name. */
const hasNested = (group: Group | undefined): boolean =>
  group !== undefined && innerOf(group).some((inner) => tookTheEndOf(group.open, inner));

function faultsOf(group: Group, text: BodyText): Fault[] {
  const { open } = group;
  if (!isClosed(open, text) || hasNested(group)) return [unclosed(open, text)];
  return [...nameFaults(open, text), ...innerOf(group).map((block) => misplaced(block, text))];
}

/** The block reaches down to its closing line, if there is one. */
const isClosed = ({ map, markup }: Token, { lines }: BodyText): boolean =>
  new RegExp(`^[\\s>]*:{${markup.length},}\\s*$`).test(lines[map?.[1] ?? -1] ?? "");

/** The closing line that the outer block found was meant for the inner one. */
const tookTheEndOf = (outer: Token, inner: Token): boolean =>
  inner.map?.[1] === outer.map?.[1] && inner.markup.length >= outer.markup.length;

function nameFaults(open: Token, text: BodyText): Fault[] {
  const place = placeOfLine(open.map?.[0] ?? 0, text);
  const [name = "", ...rest] = open.info.trim().split(/\s+/);
  if (!containerNames.some((known) => known === name))
    return [error("unknown-block", place, unknownBlock(name))];
  if (rest.length === 0) return [];
  const words = {
    message: `nothing may follow \`::: ${name}\` on its line`,
    fix: "write it on the next line",
  };
  return [error("block-name", place, words)];
}

const QUOTE = "quote";

function unknownBlock(name: string): { message: string; fix: string } {
  if (didYouMean(name, [QUOTE, ...containerNames]) === QUOTE) {
    return {
      message: `unknown block \`::: ${name}\``,
      fix: "write `::: pullquote` to show words of the text again, or lines that begin with `>` to quote someone else’s",
    };
  }
  const known = containerNames.map((each) => `::: ${each}`);
  return unknown("block", `::: ${name}`, { known, quote: "`" });
}

function unclosed(open: Token, text: BodyText): Fault {
  const name = open.info.trim();
  const words = name
    ? {
        message: `the block \`::: ${name}\` that opens here is not closed`,
        fix: "write a line `:::` where it ends",
      }
    : { message: "this `:::` closes nothing", fix: "remove it, or write the block’s name behind it" };
  return error("unclosed-block", placeOfLine(open.map?.[0] ?? 0, text), words);
}

const misplaced = (inner: Token, text: BodyText): Fault =>
  error("nested-block", placeOfLine(inner.map?.[0] ?? 0, text), {
    message: `\`::: ${inner.info.trim()}\` cannot stand inside another block, a list or a quotation`,
    fix: "move it out, between two paragraphs",
  });
