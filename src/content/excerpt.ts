/** A problem to the line it is about, cut in three where it points: what an editor has to look at. */
import { madeOnce } from "../article/made-once.ts";
import { readInside } from "./folder.ts";
import { decodeUtf8 } from "./utf8.ts";

export interface Excerpt {
  readonly before: string;
  /** The one character the problem points to; empty behind the end of the line. */
  readonly mark: string;
  readonly after: string;
}

/** In UTF-16 units, as columns are counted. */
const MOST_BEFORE = 60;
const MOST_AFTER = 80;
const CUT = "…";

interface Pointed {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `undefined` where there is no such line any more. `root` is the folder that the file's path begins in. */
export async function excerptOf(root: string, problem: Pointed): Promise<Excerpt | undefined> {
  const bytes = await readInside(root, problem.file).catch(() => undefined);
  const decoded = bytes && decodeUtf8(bytes);
  return decoded && "text" in decoded ? excerptFrom(decoded.text, problem) : undefined;
}

export function excerptFrom(text: string, { line, column }: Omit<Pointed, "file">): Excerpt | undefined {
  const whole = text.split("\n")[line - 1];
  if (whole === undefined) return undefined;
  const offset = Math.min(column - 1, whole.length);
  const left = Math.max(0, offset - MOST_BEFORE);
  const right = offset + MOST_AFTER;
  const characters = [...graphemes("en").segment(whole.slice(left, right))];
  const pointed = characters.find(({ index, segment }) => left + index + segment.length > offset);
  const start = pointed?.index ?? right;
  const end = start + (pointed?.segment.length ?? 0);
  return {
    before: (left > 0 ? CUT : "") + harmless(whole.slice(left, left + start)),
    mark: harmless(pointed?.segment ?? ""),
    after: harmless(whole.slice(left + end, right)) + (right < whole.length ? CUT : ""),
  };
}

const graphemes = madeOnce((language) => new Intl.Segmenter(language, { granularity: "grapheme" }));

/** A terminal obeys control characters, wherever they come from. Tabs stay. */
export const harmless = (text: string): string => text.replace(/(?!\t)\p{Control}/gu, "\uFFFD");
