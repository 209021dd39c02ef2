/** What the YAML reader complains of to a fault in an editor's words. */
import type { YAMLError } from "yaml";
import { error, type Fault, type PlaceAt } from "../fault.ts";

export function yamlFault({ code, message, pos }: YAMLError, text: string, placeAt: PlaceAt): Fault {
  const [start] = pos;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1).split("\n", 1)[0] ?? "";
  const unclosed = unclosedSign(message);
  if (unclosed) {
    const words = { message: `the ${unclosed} that opens here is not closed`, fix: "close it" };
    return error("yaml-unclosed", placeAt(openingOf(unclosed, text, start)), words);
  }
  if (code === "DUPLICATE_KEY") {
    const key = /^[\s-]*(?<key>[^:]+):/.exec(line)?.groups?.["key"];
    const words = { message: `\`${key}\` stands here a second time`, fix: "keep one of the two" };
    return error("duplicate-key", placeAt(start), words);
  }
  return error("yaml", placeAt(start), wordsFor(line, { code, message }));
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

/** A value that begins with one of these means something to YAML. */
const OPENING = /^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>(?<sign>[@`%*&!|>{}[\],#]).*)$/;
const QUOTED = /^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>["'].*)$/;
const COLON = /^\s*(?:- )?(?<key>[\w-]+):\s+(?<value>.*:(?:\s.*|$))/;
const NO_SPACE = /^\s*(?<key>[\w-]+):(?<value>\S.*)$/;
const NO_COLON = /^\s*[^:\s][^:]*$/;

function wordsFor(line: string, { code, message }: { code: string; message: string }): Words {
  if (code === "TAB_AS_INDENT") {
    return { message: "a tab stands at the beginning of this line", fix: "use spaces instead" };
  }
  const opening = OPENING.exec(line)?.groups;
  if (opening)
    return mustBeQuoted(`a value that begins with \`${opening["sign"]}\` must stand in quotes`, opening);
  const marked = QUOTED.exec(line)?.groups;
  if (marked && code === "UNEXPECTED_TOKEN")
    return mustBeQuoted("more text follows the closing quotes", marked);
  const colon = marked ? undefined : COLON.exec(line)?.groups;
  if (colon) return mustBeQuoted("this value contains a colon", colon);
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
  if (NO_COLON.test(line)) {
    const fix = "write `key: value`, or indent the line when it belongs to the one above";
    return { message: "this line is not of the form `key: value`", fix };
  }
  return {
    message: `this cannot be read: ${uncapitalized(message)}`,
    fix: "mend the line, or put its value in quotes",
  };
}

const mustBeQuoted = (message: string, { key, value = "" }: Record<string, string>): Words => ({
  message,
  fix: `put it in quotes: ${key}: ${value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`}`,
});

const uncapitalized = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
