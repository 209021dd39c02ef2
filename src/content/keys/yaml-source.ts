/** YAML text to its data, and the place in the file of each key and value. */
import { type Document, isMap, isNode, isScalar, isSeq, visit } from "yaml";
import { controlCharacter, controlCharacterFaults, controlCharacterIn } from "../control-characters.ts";
import { error, type Fault, type Place, type PlaceAt } from "../fault.ts";
import { mendedYaml } from "./mended-yaml.ts";
import { inQuotes } from "./yaml-faults.ts";

export type Path = readonly PropertyKey[];

export interface YamlSource {
  /** `undefined` where the file has an empty value. */
  readonly data: unknown;
  /** The keys that stand there with a value that can’t be read. */
  readonly unread: ReadonlySet<PropertyKey>;
  /** Of the value, or of the nearest thing around it that the file has; the line above all of it, if nothing. */
  placeOf(path: Path): Place;
  placeOfKey(path: Path): Place;
  /** The value as the editor typed it. */
  typed(path: Path): string;
}

/**
 * `firstLine` is the file's line on which the text starts. A value that can't be read is told and left out, so that the
 * rest can be judged; without `source` there was too much of it.
 */
export function readYaml(
  text: string,
  { firstLine }: { firstLine: number },
): { source?: YamlSource; faults: readonly Fault[] } {
  const { document, mended, placeAt, slips, isReadable } = mendedYaml(text, { firstLine });
  const invisible = controlCharacterFaults(text, { firstLine });
  const faults = onePerLine([...slips, ...invisible, ...scalarFaults(document, mended, placeAt)]);
  const unread = new Set(slips.flatMap(({ line }) => keyOn(text.split("\n")[line - firstLine]) ?? []));
  return {
    faults,
    ...(isReadable && { source: sourceOf(document, mended, { firstLine, placeAt, unread }) }),
  };
}

/** At the margin: what belongs to another key is indented. */
const KEY = /^(?<quote>["']?)(?<key>[\w-]+)\k<quote>[ \t]*:/;

const keyOn = (line = ""): string | undefined => KEY.exec(line)?.groups?.["key"];

/** What follows a fault on its line is mostly an echo of it. */
const onePerLine = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index);

/** Without those that stand on the line of a fault of the YAML itself: they are echoes of it. */
export const notEchoes = (faults: readonly Fault[], yamlFaults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ line }) => yamlFaults.every((fault) => fault.line !== line));

function scalarFaults(document: Document, text: string, placeAt: PlaceAt): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Scalar: (_, scalar) => {
      const [start, end] = rangeOf(scalar);
      const escaped = controlCharacterIn(String(scalar.value));
      if (escaped) faults.push(controlCharacter(escaped.character, placeAt(start)));
      const lost = lostIn(text.slice(start), { length: end - start, isEmpty: scalar.value === null });
      if (lost) faults.push(cutByComment(lost.value, placeAt(start + lost.index)));
    },
  });
  return faults;
}

/** `headline: The mill is #1`: whoever means a comment writes a space behind its sign. */
const LOST = /^[ \t]+#[^\s#][^\n]*/;
const ALL_LOST = /^[ \t]*(?<value>#[^\s#][^\n]*)/;

function lostIn(
  rest: string,
  { length, isEmpty }: { length: number; isEmpty: boolean },
): { value: string; index: number } | undefined {
  if (isEmpty) {
    const value = ALL_LOST.exec(rest)?.groups?.["value"];
    return value === undefined ? undefined : { value, index: rest.indexOf(value) };
  }
  const lost = /^["'|>]/.test(rest) ? undefined : LOST.exec(rest.slice(length))?.[0];
  return lost === undefined ? undefined : { value: rest.slice(0, length) + lost, index: 0 };
}

const cutByComment = (value: string, place: Place): Fault =>
  error("comment", place, {
    message: "what follows `#` would be left out as a comment",
    fix: `put the whole value in quotes: ${inQuotes(value.trim())}`,
  });

interface Found {
  readonly key?: unknown;
  readonly value: unknown;
}

function sourceOf(
  document: Document,
  text: string,
  { firstLine, placeAt, unread }: { firstLine: number; placeAt: PlaceAt; unread: ReadonlySet<PropertyKey> },
): YamlSource {
  const above: Place = { line: Math.max(1, firstLine - 1), column: 1 };
  const find = (path: Path): Found =>
    path.reduce<Found>((found, part) => below(found.value, part) ?? found, { value: document.contents });
  const place = (node: unknown): Place => (node === document.contents ? above : placeAt(rangeOf(node)[0]));
  return {
    data: withoutNulls(document.toJS()),
    unread,
    placeOf: (path) => {
      const { key, value } = find(path);
      return place(isEmpty(value) ? (key ?? value) : value);
    },
    placeOfKey: (path) => {
      const { key, value } = find(path);
      return place(key ?? value);
    },
    typed: (path) => text.slice(...rangeOf(find(path).value)).trimEnd(),
  };
}

function below(node: unknown, part: PropertyKey): Found | undefined {
  if (isSeq(node))
    return node.items[Number(part)] === undefined ? undefined : { value: node.items[Number(part)] };
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && key.value === part);
}

const isEmpty = (node: unknown): boolean => !isNode(node) || (isScalar(node) && node.value === null);

const rangeOf = (node: unknown): [number, number] => {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
};

function withoutNulls(data: unknown): unknown {
  if (data === null) return undefined;
  if (Array.isArray(data)) return data.map(withoutNulls);
  if (typeof data !== "object") return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutNulls(value)]));
}
