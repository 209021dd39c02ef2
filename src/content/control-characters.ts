/** Text to a fault for each line with a character that no reader could see, or with half of one. */
import { error, type Fault, type Place } from "./fault.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/u;
/** The other half is missing: no encoding can hold it. */
const HALF = /\p{Surrogate}/u;

export function controlCharacterFaults(text: string, { firstLine }: { firstLine: number }): Fault[] {
  if (!controlCharacterIn(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const found = controlCharacterIn(line);
    return found
      ? [controlCharacter(found.character, { line: firstLine + index, column: found.index + 1 })]
      : [];
  });
}

export function controlCharacterIn(text: string): { character: string; index: number } | undefined {
  const index = text.search(CONTROL);
  return index === -1 ? undefined : { character: text.charAt(index), index };
}

export function controlCharacter(character: string, place: Place): Fault {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return error("control-character", place, {
    message: `${HALF.test(character) ? "half of a character" : "an invisible control character"} stands here (U+${code})`,
    fix: "delete it",
  });
}
