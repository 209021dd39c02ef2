/** A Markdown plugin for phrases in another language: `[c’est la vie]{lang=fr}`. */
import type { MarkdownIt, StateInline } from "markdown-it";
import { isLanguage } from "../keys/language.ts";

const ATTRIBUTES = /^\{lang=(?<lang>[A-Za-z0-9-]+)(?: dir=(?<dir>ltr|rtl))?\}/;
const INTENDED = /^\{[^}=\n]*=[^}\n]*\}/;
/** Longer braces are no attributes, and looking through them at every bracket would take long. */
const LONGEST_ATTRIBUTES = 100;

export function langSpan(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "lang_span", readSpan);
}

function readSpan(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "[") return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos);
  if (labelEnd < 0) return false;
  const rest = state.src.slice(labelEnd + 1, Math.min(state.posMax, labelEnd + 1 + LONGEST_ATTRIBUTES));
  const { lang, dir } = ATTRIBUTES.exec(rest)?.groups ?? {};
  const whole = (ATTRIBUTES.exec(rest) ?? INTENDED.exec(rest))?.[0];
  if (!whole) return false;
  const end = labelEnd + 1 + whole.length;
  if (!silent && lang && isLanguage(lang)) pushSpan(state, { labelEnd, lang, dir });
  else if (!silent) state.push("bad_lang_span", "", 0).content = state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

function pushSpan(
  state: StateInline,
  { labelEnd, lang, dir }: { labelEnd: number; lang: string; dir: string | undefined },
): void {
  const max = state.posMax;
  const open = state.push("lang_span_open", "span", 1);
  open.attrs = [["lang", lang], ...(dir ? [["dir", dir] satisfies [string, string]] : [])];
  state.pos += 1;
  state.posMax = labelEnd;
  state.md.inline.tokenize(state);
  state.posMax = max;
  state.push("lang_span_close", "span", -1);
}
