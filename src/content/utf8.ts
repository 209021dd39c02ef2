/** Bytes to text, or the place of the first byte that is not UTF-8. */
import { isUtf8 } from "node:buffer";
import type { Place } from "./fault.ts";

const NEWLINE = 0x0a;
const REPLACEMENT = "\uFFFD";

/** Without a byte order mark, and with every line end made `\n`. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { badAt: Place } {
  if (!isUtf8(bytes)) return { badAt: firstBadByte(bytes) };
  return { text: new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, "\n") };
}

/** No character of UTF-8 contains a newline's byte, so the first bad line holds the first bad byte. */
function firstBadByte(bytes: Uint8Array): Place {
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const row = bytes.subarray(start, newline === -1 ? bytes.length : newline);
    if (newline === -1 || !isUtf8(row)) return { line, column: firstBadColumn(row) };
    line += 1;
    start = newline + 1;
  }
}

/** The decoder puts U+FFFD for what it can't read; one that the writer typed is passed over. */
function firstBadColumn(row: Uint8Array): number {
  const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(row);
  let index = decoded.indexOf(REPLACEMENT);
  while (index !== -1) {
    const offset = Buffer.byteLength(decoded.slice(0, index));
    const typed = row[offset] === 0xef && row[offset + 1] === 0xbf && row[offset + 2] === 0xbd;
    if (!typed) return index + 1;
    index = decoded.indexOf(REPLACEMENT, index + 1);
  }
  return 1;
}
