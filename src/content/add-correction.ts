/** The text of an article's file and a correction to the same text with the correction in it: not a byte of the rest is touched. */
import { isDeepStrictEqual } from "node:util";
import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { CorrectionKind } from "../article/correction.ts";
import { type Split, splitFrontMatter } from "./keys/front-matter.ts";
import { time } from "./keys/time.ts";
import { readYaml } from "./keys/yaml-source.ts";
import { linesAfter, type Splice, spliced } from "./splice.ts";

/** As it stands in the file. */
export interface NewCorrection {
  readonly kind: CorrectionKind;
  /** With its offset: `2026-11-21T08:00:00-05:00`. */
  readonly date: string;
  readonly serious?: true;
  readonly about?: string;
  readonly text: string;
}

/** The front matter is written in a way that only a person can add to. */
export class NoPlaceForCorrection extends Error {
  override readonly name = "NoPlaceForCorrection";

  constructor() {
    super("its front matter is written in an unusual way; add the correction by hand");
  }
}

/**
 * `updated` becomes the correction's date, unless it is later already. `text` is as it was read from the disk, of a
 * file without errors.
 * @throws NoPlaceForCorrection
 */
export function addCorrection(text: string, correction: NewCorrection): string {
  const { yaml, yamlLine } = frontMatterOf(text);
  const keys = parseDocument(yaml, { keepSourceTokens: true, stringKeys: true }).contents;
  if (!isMap<Scalar, unknown>(keys) || keys.flow) throw new NoPlaceForCorrection();
  const front = { yaml, keys, margin: columnAt(yaml, keys.range?.[0] ?? 0) };
  const splices = [...updatedSplices(front, correction), correctionSplice(front, correction)];
  const added = spliced(text, splices, { line: yamlLine });
  if (!isDeepStrictEqual(dataOf(added), expected(dataOf(text), correction))) throw new NoPlaceForCorrection();
  return added;
}

interface Front {
  readonly yaml: string;
  readonly keys: YAMLMap<Scalar, unknown>;
  /** Before its keys. */
  readonly margin: number;
}

function frontMatterOf(text: string): Split {
  const split = splitFrontMatter(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"));
  if ("fault" in split) throw new NoPlaceForCorrection();
  return split;
}

function updatedSplices({ yaml, keys, margin }: Front, { date }: NewCorrection): readonly Splice[] {
  const pair = pairOf(keys, "updated");
  if (!pair) {
    const published = pairOf(keys, "published");
    if (!isScalar(published?.value)) throw new NoPlaceForCorrection();
    return [linesAfter(yaml, endOf(published.value), [`${" ".repeat(margin)}updated: ${date}`])];
  }
  if (!isScalar(pair.value)) throw new NoPlaceForCorrection();
  if (isLater(pair.value.value, date)) return [];
  const [start, end] = [startOf(pair.value), endOf(pair.value)];
  const written = yaml.slice(start, end);
  if (written === "") return [{ at: colonOf(pair), insert: ` ${date}` }];
  const quote = /^["']/.exec(written)?.[0] ?? "";
  return [{ at: start, until: start + written.trimEnd().length, insert: `${quote}${date}${quote}` }];
}

const isLater = (updated: unknown, date: string): boolean =>
  updated !== null && time.parse(updated) >= time.parse(date);

function correctionSplice({ yaml, keys, margin }: Front, correction: NewCorrection): Splice {
  const pair = pairOf(keys, "corrections");
  if (!pair) {
    const lines = [`${" ".repeat(margin)}corrections:`, ...blockItem(correction, margin + 2)];
    return linesAfter(yaml, yaml.length, lines);
  }
  const { value } = pair;
  if (isSeq(value)) return value.flow ? inFlow(value, correction) : inBlock(yaml, value, correction);
  if (!isScalar(value)) throw new NoPlaceForCorrection();
  const [start, end] = [startOf(value), endOf(value)];
  return start === end
    ? linesAfter(yaml, colonOf(pair), blockItem(correction, margin + 2))
    : { at: start, until: end, insert: `[${flowItem(correction)}]` };
}

function inBlock(yaml: string, list: YAMLSeq, correction: NewCorrection): Splice {
  return linesAfter(
    yaml,
    endOfEntry(list.items.at(-1)),
    blockItem(correction, columnAt(yaml, startOf(list))),
  );
}

/** An empty value ends where the parser found the next word, perhaps lines below. */
function endOfEntry(entry: unknown): number {
  const last = isMap<Scalar, unknown>(entry) && !entry.flow ? entry.items.at(-1) : undefined;
  return last && isScalar(last.value) && last.value.value === null ? colonOf(last) : endOf(entry);
}

function inFlow(list: YAMLSeq, correction: NewCorrection): Splice {
  const last = list.items.at(-1);
  return last === undefined
    ? { at: startOf(list) + "[".length, insert: flowItem(correction) }
    : { at: endOf(last), insert: `, ${flowItem(correction)}` };
}

/** A text in quotes can hold anything, and JSON's are YAML's. */
const entriesOf = ({ kind, date, serious, about, text }: NewCorrection): readonly string[] => [
  `kind: ${kind}`,
  `date: ${date}`,
  ...(serious ? ["serious: true"] : []),
  ...(about === undefined ? [] : [`about: ${JSON.stringify(about)}`]),
  `text: ${JSON.stringify(text)}`,
];

const flowItem = (correction: NewCorrection): string => `{ ${entriesOf(correction).join(", ")} }`;

const blockItem = (correction: NewCorrection, margin: number): readonly string[] =>
  entriesOf(correction).map((entry, index) => `${" ".repeat(margin)}${index === 0 ? "- " : "  "}${entry}`);

const pairOf = ({ items }: YAMLMap<Scalar, unknown>, name: string): Pair<Scalar, unknown> | undefined =>
  items.find(({ key }) => key.value === name);

const rangeOf = (node: unknown): readonly [number, number] => {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range) throw new NoPlaceForCorrection();
  return [range[0], range[1]];
};
const startOf = (node: unknown): number => rangeOf(node)[0];
const endOf = (node: unknown): number => rangeOf(node)[1];

/** Behind it. */
function colonOf({ srcToken }: Pair<Scalar, unknown>): number {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  if (!colon) throw new NoPlaceForCorrection();
  return colon.offset + 1;
}

const columnAt = (text: string, offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);

/** All that the file says, its text included. */
function dataOf(text: string): Readonly<Record<string, unknown>> {
  const { yaml, yamlLine, body } = frontMatterOf(text);
  const { source, faults } = readYaml(yaml, { firstLine: yamlLine });
  if (!source || faults.length > 0) throw new NoPlaceForCorrection();
  return { ...Object(source.data), [TEXT]: body };
}

/** No key has a space. */
const TEXT = "the text";

function expected(
  before: Readonly<Record<string, unknown>>,
  correction: NewCorrection,
): Readonly<Record<string, unknown>> {
  const { updated, corrections } = before;
  const isKept = updated !== undefined && isLater(updated, correction.date);
  return {
    ...before,
    updated: isKept ? updated : correction.date,
    corrections: [...(Array.isArray(corrections) ? corrections : []), correction],
  };
}
