/** Text to whether some word of it may stand twice, in a third of the time that it takes to be sure of it. */
export function mayDouble(text: string): boolean {
  let before: Run = { start: 0, end: 0 };
  let start: number | undefined;
  for (let at = 0; at <= text.length; at++) {
    if (!isGap(text.charCodeAt(at))) start ??= at;
    else if (start !== undefined) {
      const run = { start, end: at };
      if (isAgain(text, before, run)) return true;
      before = run;
      start = undefined;
    }
  }
  return false;
}

/** Letters and signs without a space. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** Whether the run begins with the word with which the one before it ends. */
function isAgain(text: string, before: Run, { start, end }: Run): boolean {
  let length = end - start;
  while (length > 0 && !isLetter(text.charCodeAt(start + length - 1))) length--;
  const from = before.end - length;
  if (length === 0 || from < before.start || small(text.charCodeAt(from)) !== small(text.charCodeAt(start))) {
    return false;
  }
  if (from > before.start && isLetter(text.charCodeAt(from - 1))) return false;
  return text.slice(from, before.end).toLowerCase() === text.slice(start, start + length).toLowerCase();
}

const LAST_SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const QUOTE_SIGN = 0x3e;

/** The end of the text has no code. */
const isGap = (code: number): boolean =>
  !(code > LAST_SPACE) || code === QUOTE_SIGN || code === NO_BREAK_SPACE;

/** Roughly, and the same for `É` and `é`, whose codes differ by as much. */
const small = (code: number): number => code | 0x20;

const LAST_LATIN = 0x24f;

/** The languages that are looked at have no others. */
const isLetter = (code: number): boolean =>
  (small(code) >= 0x61 && small(code) <= 0x7a) || (code >= 0xc0 && code <= LAST_LATIN);
