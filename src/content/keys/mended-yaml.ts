/** YAML text to a document that can be read: a line that can't be is told, loses its value, and the rest is read again. */
import { type Document, LineCounter, parseDocument, visit } from "yaml";
import { error, type Fault, type PlaceAt } from "../fault.ts";
import { yamlFault } from "./yaml-faults.ts";

interface Mended {
  readonly document: Document;
  readonly placeAt: PlaceAt;
  /** The text as the document has it. */
  readonly mended: string;
  readonly slips: readonly Fault[];
  readonly isReadable: boolean;
}

/** A text with more of them is no YAML. */
const MOST_SLIPS = 30;

export function mendedYaml(text: string, { firstLine }: { firstLine: number }): Mended {
  const slips: Fault[] = [];
  let mended = text;
  for (;;) {
    const { document, placeAt, slip } = parsed(mended, { firstLine });
    if (!slip) {
      const twice = document.errors.map((fault) => yamlFault(fault, mended, placeAt));
      return { document, placeAt, mended, slips: [...slips, ...twice], isReadable: true };
    }
    const before = mended;
    const isSecond = slips.some(({ line }) => line === slip.line);
    mended = cleared(mended, slip.line - firstLine, isSecond ? EVERYTHING : VALUE);
    slips.push(slip);
    if (mended === before || slips.length > MOST_SLIPS)
      return { document, placeAt, mended, slips, isReadable: false };
  }
}

/** The first thing that can't be read; a key that stands there twice can. */
function parsed(
  text: string,
  { firstLine }: { firstLine: number },
): { document: Document; placeAt: PlaceAt; slip?: Fault } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const [first] = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== "DUPLICATE_KEY")
    .sort((one, other) => one.pos[0] - other.pos[0]);
  const slip = first ? yamlFault(first, text, placeAt) : aliasFault(document, placeAt);
  return { document, placeAt, ...(slip && { slip }) };
}

/** Aliases could name each other without end, and no newsroom needs them. */
function aliasFault(document: Document, placeAt: PlaceAt): Fault | undefined {
  let found: Fault | undefined;
  visit(document, {
    Alias: (_, { range, source }) => {
      const words = {
        message: "a value that begins with `*` must stand in quotes",
        fix: `put it in quotes: "*${source}"`,
      };
      found = error("yaml", placeAt(range?.[0] ?? 0), words);
      return visit.BREAK;
    },
  });
  return found;
}

const VALUE = /(?<=^\s*(?:- )?[\w-]+:)\s.*$/;
const EVERYTHING = /^.*$/;

/** With the lines below it that are indented further: they belong to the value. */
function cleared(text: string, index: number, part: RegExp): string {
  const lines = text.split("\n");
  const line = lines[index] ?? "";
  const below = lines.slice(index + 1).findIndex((other) => indentOf(other) <= indentOf(line));
  const end = below === -1 ? lines.length : index + 1 + below;
  const blank = lines.slice(index + 1, end).map(() => "");
  const kept = part.test(line) ? line.replace(part, "") : "";
  return [...lines.slice(0, index), kept, ...blank, ...lines.slice(end)].join("\n");
}

/** Of the key; an entry of a list has its sign before it. */
const indentOf = (line: string): number => line.search(/[^\s-]|$/);
