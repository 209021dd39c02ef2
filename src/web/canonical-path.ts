/** The target of a request turned into its path and query, and the path into the one spelling that pages answer to. */

/** `/about?from=mail` in two parts; `search` keeps its question mark. */
export interface Target {
  readonly path: string;
  readonly search: string;
}

const ORIGIN_OF_ABSOLUTE_FORM = /^https?:\/\/[^/?#]*/i;

/** Also of `GET http://news.example/about`, which proxies may send: RFC 9112 §3.2.2. */
export function readTarget(url: string): Target {
  const [path = "", ...query] = url.replace(ORIGIN_OF_ABSOLUTE_FORM, "").split("?");
  return { path: path || "/", search: query.length > 0 ? `?${query.join("?")}` : "" };
}

/** What no path holds, however it is spelled: control characters, backslashes, a slash inside a segment. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that are refused
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\\/]/;

/**
 * Lower case, one slash between segments, none at the end, letters not percent-encoded: `//About/` is `/about`.
 * `undefined` when the path can't be read at all.
 */
export function canonicalPath(path: string): string | undefined {
  const segments = path.split("/").filter((segment) => segment !== "");
  const decoded = segments.map(decode);
  if (!path.startsWith("/") || decoded.some((segment) => segment === undefined)) return undefined;
  return `/${decoded.map((segment = "") => encodeURIComponent(segment.toLowerCase())).join("/")}`;
}

function decode(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return FORBIDDEN.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
