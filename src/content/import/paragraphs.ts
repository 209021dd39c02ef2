/** A text without line breaks to its paragraphs: they join where a sentence ends and the next begins with no space. */
import { type Piece, part } from "./piece.ts";

/** The end of a sentence, the quotes and brackets after it (French ones with their spaces), and what may begin a paragraph. */
const CANDIDATE =
  /(?<end>[.!?…:—–-])(?<marks>(?:[“”„‘’‚«»"'()[\]¿¡•]|(?<=«)[ \u00A0\u202F]|[ \u00A0\u202F](?=»))*)(?=[\p{Lu}\p{Lt}\p{Lo}\d$€£¥])/gu;
const MARK = /[ \u00A0\u202F]?»|«[ \u00A0\u202F]?|./gu;

const TITLE = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Gov|Sen|Rep|Rev|Hon)$/u;
const DEGREE = /(?:^|[^\p{L}])(?:[BDLM]\.(?:Arch|Com|Ed|Eng|Litt|Mus|Phil|Sc|Tech)|(?:Ed|Ph|Psy|Pharm)\.D)$/u;
/** The letters of an abbreviation so far: the `U` or `S.D.F` before its next period. */
const INITIALS = /(?:^|[^\p{L}\p{M}])(?:\p{Lu}\.)*\p{L}$/u;
const COUNTED = /(?:^|[^\p{L}])(?:no|nos|fig|vol|art|sec|ver|pp)$/iu;

/** So many characters on either side tell whether a paragraph begins. */
const NEAR = 80;

/** Where each paragraph but the first begins. */
export function seams(text: string): readonly number[] {
  const found: number[] = [];
  const style = styleOf(text);
  for (const { groups, index } of text.matchAll(CANDIDATE)) {
    const { end = "", marks = "" } = groups ?? {};
    const before = text.slice(found.at(-1) ?? 0, index);
    const closing = closingMarks(before + end, marks, style);
    if (closing === undefined || !endsParagraph(before, end, { marks, closing })) continue;
    const at = index + end.length + closing;
    if (marks !== "" || beginsParagraph(before.slice(-NEAR), text.slice(at, at + NEAR))) found.push(at);
  }
  return found;
}

export function paragraphsOf(block: Piece): readonly Piece[] {
  const starts = [0, ...seams(block.text)];
  return starts.map((from, index) => part(block, from, starts[index + 1]));
}

/** Which marks close a quotation, and which open one. */
interface Style {
  readonly closing: string;
  readonly opening: string;
}

/** Germans write „so“ and »so«, others “so” and «so». */
function styleOf(text: string): Style {
  const isGerman = /[„‚]/.test(text);
  const isInward = /[«»]/.exec(text)?.[0] === "»";
  return {
    closing: `)]${isGerman ? "”’“‘" : "”’"}${isInward ? "«" : "»"}`,
    opening: `([¿¡•${isGerman ? "„‚" : "“‘"}${isInward ? "»" : "«"}`,
  };
}

/** How many characters of the marks close a quotation; `undefined` when one opens before another closes. */
function closingMarks(before: string, marks: string, { closing, opening }: Style): number | undefined {
  let length = 0;
  for (const { 0: mark, index } of marks.matchAll(MARK)) {
    const sign = mark.trim();
    const closes =
      closing.includes(sign) || (!opening.includes(sign) && isOpen(before + marks.slice(0, index), sign));
    if (closes && length < index) return undefined;
    if (!closes && /^\s/.test(mark)) return undefined;
    if (closes) length += mark.length;
  }
  return length;
}

/** A straight quote closes what an earlier one opened in the same paragraph. */
function isOpen(before: string, straight: string): boolean {
  if (straight === '"') return before.split('"').length % 2 === 0;
  const opened = before.match(/(?:^|[\s("“])'(?=\S)/g)?.length ?? 0;
  const closed = before.match(/(?<=[.!?,])'/g)?.length ?? 0;
  return opened > closed;
}

/** A colon ends a paragraph only before a quotation, a dash and an ellipsis only when a quotation ends with them. */
function endsParagraph(
  before: string,
  end: string,
  { marks, closing }: { marks: string; closing: number },
): boolean {
  if (before === "" || isAddress(before.slice(-NEAR))) return false;
  if (end === ":") return closing === 0 && marks !== "";
  if ("—–-".includes(end)) return closing > 0;
  if (end === "…" || (end === "." && before.endsWith("."))) return marks !== "";
  return end !== "." || !/\s$/.test(before);
}

const isAddress = (before: string): boolean => /(?:www\.|:\/\/|@)\S*$/.test(before);

/** No paragraph begins inside an abbreviation, a number or a name. */
function beginsParagraph(before: string, after: string): boolean {
  const [next = ""] = /^[\p{L}\p{M}]+/u.exec(after) ?? [];
  if (/^\d/.test(after)) return /\p{Ll}{3}$/u.test(before) && !COUNTED.test(before);
  if (/^\S*@/.test(after) || TITLE.test(before) || DEGREE.test(`${before}.${next}`)) return false;
  if (next.length !== 1 || !INITIALS.test(before)) return true;
  // `U.S.A man said` is `U.S.` and a new paragraph: newspapers write U.S.A. with its last period or not at all.
  return /^[AIÀEÉOY]\s/u.test(after) && /\.\p{L}$/u.test(before);
}
