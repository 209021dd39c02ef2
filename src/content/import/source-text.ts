/** The bytes of a pasted text to characters, with every kind of line break made `\n`. */
import { controlCharacterIn } from "../control-characters.ts";
import { decodeUtf8 } from "../utf8.ts";

/** The bytes are no text that can be imported; the message says where, why, and what to do. */
export class UnreadableSource extends Error {
  override readonly name = "UnreadableSource";
}

const LINE_BREAK = /[\v\f\u0085\u2028\u2029]/g;

/** A byte order mark at the start is no part of the text. */
export function sourceText(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  if ("badAt" in decoded) {
    const { line, column } = decoded.badAt;
    throw new UnreadableSource(
      `line ${line}, column ${column}: the text is not UTF-8 from here on; save it as UTF-8 and import it again`,
    );
  }
  const text = decoded.text.replace(LINE_BREAK, "\n");
  if (text.trim() === "") throw new UnreadableSource("the text is empty; paste the article into it");
  const control = controlCharacterIn(text);
  if (control) {
    const line = text.slice(0, control.index).split("\n").length;
    throw new UnreadableSource(`line ${line} holds an invisible control character; delete it`);
  }
  return text;
}
