/** An Accept header to whether the client would rather have Markdown than the page. */

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";

const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';

/** RFC 9110 §12.5.1. A comma in quotes parts nothing. */
const RANGES = /(?:[^,"]|"(?:[^"\\]|\\.?)*"?)+/g;
const RANGE = new RegExp(
  `^(${TOKEN}/${TOKEN})(?:\\s*;\\s*(?!q=)${TOKEN}=(?:${TOKEN}|${QUOTED}))*(?:\\s*;\\s*q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?$`,
  "i",
);

/** Only of those who name it: every browser says that it takes everything. */
export function prefersMarkdown(accept = ""): boolean {
  // No browser does: none shall wait for the reading of its list.
  if (!/markdown/i.test(accept)) return false;
  const weights = weightsOf(accept);
  const ofMarkdown = weights.get("text/markdown") ?? 0;
  const ofPage = weights.get("text/html") ?? weights.get("text/*") ?? weights.get("*/*") ?? 0;
  return ofMarkdown > 0 && ofMarkdown >= ofPage;
}

/** None, when one of them can't be read. */
function weightsOf(accept: string): ReadonlyMap<string, number> {
  const ranges = (accept.match(RANGES) ?? []).flatMap((range) => range.trim() || []);
  const read = ranges.flatMap((range) => {
    const [, type, weight = "1"] = RANGE.exec(range) ?? [];
    return type ? [[type.toLowerCase(), Number(weight)] as const] : [];
  });
  return new Map(read.length === ranges.length ? read : []);
}
