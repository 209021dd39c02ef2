/** YAML text to its data, and the place in the file of each key and value. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { controlCharacter, controlCharacterIn } from "../control-characters.ts";
import { error, type Fault, type Place, type PlaceAt } from "../fault.ts";
import { yamlFault } from "./yaml-faults.ts";

export type Path = readonly PropertyKey[];

export interface YamlSource {
  /** `undefined` where the file has an empty value. */
  readonly data: unknown;
  /** Of the value, or of the nearest thing around it that the file has; the line above all of it, if nothing. */
  placeOf(path: Path): Place;
  placeOfKey(path: Path): Place;
  /** The value as the editor typed it; where it is empty, the comment that may have been meant as one. */
  typed(path: Path): string;
}

/** `firstLine` is the file's line on which the text starts. `source` is there when the YAML can be read. */
export function readYaml(
  text: string,
  { firstLine }: { firstLine: number },
): { source?: YamlSource; faults: readonly Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const found = [...document.errors, ...document.warnings].map((fault) => yamlFault(fault, text, placeAt));
  const faults = onePerLine([...found, ...scalarFaults(document, text, placeAt)]);
  const isReadable = faults.every(({ rule }) => rule === "duplicate-key");
  return { faults, ...(isReadable && { source: sourceOf(document, text, { firstLine, placeAt }) }) };
}

/** What follows a fault on its line is mostly an echo of it. */
const onePerLine = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index);

/** Aliases could name each other without end, and no newsroom needs them. */
function scalarFaults(document: Document, text: string, placeAt: PlaceAt): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      const words = {
        message: "a value that begins with `*` must stand in quotes",
        fix: `put it in quotes: "*${source}"`,
      };
      faults.push(error("yaml", placeAt(range?.[0] ?? 0), words));
    },
    Scalar: (_, scalar) => {
      const [start, end] = rangeOf(scalar);
      const typed = controlCharacterIn(text.slice(start, end));
      const escaped = controlCharacterIn(String(scalar.value));
      if (typed) faults.push(controlCharacter(typed.character, placeAt(start + typed.index)));
      else if (escaped) faults.push(controlCharacter(escaped.character, placeAt(start)));
    },
  });
  return faults;
}

interface Found {
  readonly key?: unknown;
  readonly value: unknown;
}

function sourceOf(
  document: Document,
  text: string,
  { firstLine, placeAt }: { firstLine: number; placeAt: PlaceAt },
): YamlSource {
  const above: Place = { line: Math.max(1, firstLine - 1), column: 1 };
  const find = (path: Path): Found =>
    path.reduce<Found>((found, part) => below(found.value, part) ?? found, { value: document.contents });
  const place = (node: unknown): Place => (node === document.contents ? above : placeAt(rangeOf(node)[0]));
  return {
    data: withoutNulls(document.toJS()),
    placeOf: (path) => {
      const { key, value } = find(path);
      return place(isEmpty(value) ? (key ?? value) : value);
    },
    placeOfKey: (path) => {
      const { key, value } = find(path);
      return place(key ?? value);
    },
    typed: (path) => {
      const { value } = find(path);
      return isScalar(value) && value.value === null && value.comment
        ? `#${value.comment}`
        : text.slice(...rangeOf(value)).trimEnd();
    },
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
