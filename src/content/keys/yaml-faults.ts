/** What the YAML reader complains of to a fault in an editor's words. */
import type { YAMLError } from "yaml";
import { error, type Fault, type PlaceAt } from "../fault.ts";
import { isOutOfLine } from "./indentation.ts";

export function yamlFault({ code, message, pos }: YAMLError, text: string, placeAt: PlaceAt): Fault {
  const [start] = pos;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = lineFrom(text, lineStart);
  const unclosed = unclosedSign(message);
  if (unclosed) return unclosedFault(unclosed, text, { end: start, placeAt });
  if (code === "DUPLICATE_KEY") {
    const key = /^.*?(?=\s*:(?:[\s,]|$)|$)/.exec(lineFrom(text, start))?.[0];
    const words = { message: `\`${key}\` stands here a second time`, fix: "keep one of the two" };
    return error("duplicate-key", placeAt(start), words);
  }
  const words = code === "TAB_AS_INDENT" ? TAB : isOutOfLine(text, lineStart) ? OUT_OF_LINE : undefined;
  if (words) return error("yaml", placeAt(lineStart + line.search(/[^ ]|$/)), words);
  const quotable = mustBeQuoted(line, code);
  if (quotable) return error("yaml", placeAt(lineStart + quotable.index), quotable);
  return error("yaml", placeAt(start), wordsFor(line, code));
}

const lineFrom = (text: string, start: number): string => text.slice(start).split("\n", 1)[0] ?? "";

function unclosedFault(
  sign: string,
  text: string,
  { end, placeAt }: { end: number; placeAt: PlaceAt },
): Fault {
  const opening = openingOf(sign, text, end);
  const value = lineFrom(text, opening);
  return error("yaml-unclosed", placeAt(opening), {
    message: `the ${sign} that opens here is not closed`,
    fix: /^'[^']*$/.test(value)
      ? `close it or, where it is an apostrophe, put the value in double quotes: "${value}"`
      : "close it",
  });
}

/** `"`, `'`, `[` or `{` */
const unclosedSign = (message: string): string | undefined =>
  /^Missing closing (["'])quote/.exec(message)?.[1] ??
  /^Flow .*end with a ([\]}])/.exec(message)?.[1]?.replace("]", "[").replace("}", "{");

/** The last such sign that begins a value. */
function openingOf(sign: string, text: string, end: number): number {
  const openings = [...text.slice(0, end).matchAll(/(?<=^|[:,[{-]\s+|[[{])["'[{]/gm)];
  return openings.filter(([opening]) => opening === sign).at(-1)?.index ?? end;
}

type Words = { message: string; fix: string };

const TAB: Words = { message: "a tab stands at the beginning of this line", fix: "use spaces instead" };
const OUT_OF_LINE: Words = {
  message: "this line is indented differently from those around it",
  fix: "begin it as far left as they begin",
};

/** A value that begins with one of these means something to YAML. */
const OPENING = /^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>(?<sign>[@`%*&!|>{}[\],#]).*)$/;
/** What is in brackets is a list when nothing follows, or when something divides it. */
const WHOLE_LIST = /^(?:\[[^\]]*\]|\{[^}]*\})\s*(?:#.*)?$/;
const MORE_THAN_LIST = /^\[[^\],]*,[^\]]*\]\s*(?<after>\S.*)$/;
const QUOTED = /^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>["'].*)$/;
const COLON = /^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>.*:(?:\s.*|$))/;
const NO_SPACE = /^\s*(?<key>[\w-]+):(?<value>\S.*)$/;
const LIST_ITEM = /^\s*-(?:\s|$)/;
const NO_COLON = /^\s*[^:\s][^:]*$/;

interface Quotable extends Words {
  /** Of the value in its line. */
  readonly index: number;
}

/** The words for a value that can be mended by quotes around it. */
function mustBeQuoted(line: string, code: string): Quotable | undefined {
  const opening = OPENING.exec(line)?.groups;
  const value = opening?.["value"] ?? "";
  if (WHOLE_LIST.test(value)) return undefined;
  const after = MORE_THAN_LIST.exec(value)?.groups?.["after"];
  if (after) {
    const words = { message: "more text follows the bracket that closes this list" };
    return { ...words, fix: "put it inside the brackets, or remove it", index: line.lastIndexOf(after) };
  }
  if (opening) {
    return quotable(`a value that begins with \`${opening["sign"]}\` must stand in quotes`, line, opening);
  }
  const marked = QUOTED.exec(line)?.groups;
  if (marked) {
    return code === "UNEXPECTED_TOKEN"
      ? quotable("more text follows the closing quotes", line, marked)
      : undefined;
  }
  const colon = COLON.exec(line)?.groups;
  return colon && quotable("this value contains a colon", line, colon);
}

const quotable = (message: string, line: string, { key, value = "" }: Record<string, string>): Quotable => ({
  message,
  fix: `put it in quotes: ${key}: ${inQuotes(value)}`,
  index: line.lastIndexOf(value),
});

export const inQuotes = (value: string): string =>
  value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;

function wordsFor(line: string, code: string): Words {
  const glued = NO_SPACE.exec(line)?.groups;
  if (glued) {
    const { key, value } = glued;
    return { message: `a space is missing after \`${key}:\``, fix: `write \`${key}: ${value}\`` };
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    return {
      message: "the line below is indented as if it belonged to this value",
      fix: "begin it further left",
    };
  }
  if (LIST_ITEM.test(line)) {
    return {
      message: "an entry of a list stands where no list can stand",
      fix: "put it below a key that has nothing behind its colon, or indent it as the entries around it",
    };
  }
  if (NO_COLON.test(line)) {
    const fix = "write `key: value`, or indent the line when it belongs to the one above";
    return { message: "this line is not of the form `key: value`", fix };
  }
  return {
    message: "this line cannot be read together with those around it",
    fix: "begin it as far left as the lines around it, or put its value in quotes",
  };
}
