/** A Markdown plugin that marks what looks like a link, a footnote or HTML, and would be shown as text. */
import type { MarkdownIt, StateInline } from "markdown-it";

const NOTE = /^\[\^[^\]\s]+\]/;
const REFERENCE_END = /^\[[^\]\n]+\]/;
const LINK_END = /^\([^)\n]*\)/;

const COMMENT = "<!--";
const TAG_NAMES =
  "a|abbr|b|blockquote|br|center|cite|code|del|div|em|embed|figcaption|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|li|link|mark|object|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video";
/** `<br />`, `<a href="/">`; less than and greater than are signs of numbers as well. */
const TAG = new RegExp(`^<(?:${TAG_NAMES})(?:\\s+[\\w:-]+\\s*=[^<>]*)?\\s*/?>`, "i");

/** Runs behind the rules that read links and footnotes: what comes here was not read by them. */
export function leftovers(markdown: MarkdownIt): void {
  markdown.inline.ruler.after("footnote_ref", "leftovers", (state, silent) => {
    const found = leftoverAt(state);
    if (!found) return false;
    if (!silent) state.push(found.type, "", 0).content = found.content;
    state.pos += found.content.length;
    return true;
  });
}

interface Leftover {
  readonly type: string;
  readonly content: string;
}

function leftoverAt(state: StateInline): Leftover | undefined {
  if (state.src[state.pos] === "<") return htmlAt(state);
  if (state.src[state.pos] !== "[") return undefined;
  const rest = state.src.slice(state.pos, state.posMax);
  const note = NOTE.exec(rest)?.[0];
  if (note) return { type: "missing_note", content: note };
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos);
  if (labelEnd < 0) return undefined;
  const behind = state.src.slice(labelEnd + 1, state.posMax);
  const link = LINK_END.exec(behind)?.[0];
  const reference = REFERENCE_END.exec(behind)?.[0];
  const end = link ?? reference;
  if (end === undefined) return undefined;
  const content = state.src.slice(state.pos, labelEnd + 1 + end.length);
  return { type: link === undefined ? "missing_target" : "bad_link", content };
}

function htmlAt({ src, pos, posMax }: StateInline): Leftover | undefined {
  if (src.startsWith(COMMENT, pos)) return { type: "html_comment", content: COMMENT };
  const tag = TAG.exec(src.slice(pos, posMax))?.[0];
  return tag === undefined ? undefined : { type: "html_tag", content: tag };
}
