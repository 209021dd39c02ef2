/** The keys of an answer to the header by which a CDN can be told to drop it. */
import type { Key } from "../archive/keys.ts";
import type { KeyHeader, Site } from "../article/newsroom.ts";

interface Form {
  readonly separator: string;
  readonly isQuoted?: boolean;
  /** What can't stand in a key as it is. */
  readonly strange: RegExp;
  readonly mostKeys?: number;
  readonly longestKey?: number;
  readonly mostBytes: number;
}

const STRANGE = /[^\w.~:/-]/gu;

const forms: Readonly<Record<KeyHeader, Form>> = {
  // https://www.fastly.com/documentation/reference/http/http-headers/Surrogate-Key/: what is longer is ignored.
  "Surrogate-Key": { separator: " ", strange: STRANGE, longestKey: 1024, mostBytes: 16_384 },
  // https://developers.cloudflare.com/cache/how-to/purge-cache/purge-by-tags/: capitals count for nothing there.
  "Cache-Tag": { separator: ",", strange: STRANGE, mostKeys: 1000, longestKey: 1024, mostBytes: 16_384 },
  // https://techdocs.akamai.com/purge-cache/docs/assign-cache-tags: neither colon nor slash; all headers have 8 KB.
  "Edge-Cache-Tag": {
    separator: ",",
    strange: /[^\w.~-]/gu,
    mostKeys: 128,
    longestKey: 128,
    mostBytes: 6144,
  },
  // https://varnish-cache.org/docs/trunk/reference/varnishd.html: 8 KB a line (http_resp_hdr_len); commas part keys too.
  xkey: { separator: " ", strange: STRANGE, mostBytes: 8000 },
  // RFC 9875 §2: a list of strings as in RFC 9651. It says how little a cache may take (32 keys of 32 letters), not how much.
  "Cache-Groups": { separator: ", ", isQuoted: true, strange: STRANGE, mostBytes: 8000 },
};

/** Stands for more keys than the header can carry. Whoever purges by any key purges this one too. */
const OVERFLOW = "overflow";

/** The same from every process, whatever came first. Empty where site.yaml chose none. */
export function keyHeader({ cacheKeys }: Site, keys: Iterable<Key>): Readonly<Record<string, string>> {
  if (cacheKeys === undefined) return {};
  const form = forms[cacheKeys];
  const written = [...new Set(keys)].map((key) => writtenKey(key, form)).sort();
  const value = joined(written, form);
  return value === "" ? {} : { [cacheKeys]: fits(written, value, form) ? value : joined([OVERFLOW], form) };
}

/** In ASCII, and such that decodeURIComponent gives the key again. */
const writtenKey = (key: Key, { strange }: Form): string => key.replace(strange, percentEncoded);

/** Also what encodeURIComponent lets stand. */
const percentEncoded = (letter: string): string =>
  Buffer.from(letter).toString("hex").toUpperCase().replace(/../g, "%$&");

const joined = (written: readonly string[], { separator, isQuoted }: Form): string =>
  written.map((key) => (isQuoted ? `"${key}"` : key)).join(separator);

const fits = (written: readonly string[], value: string, form: Form): boolean => {
  const { mostKeys = Number.POSITIVE_INFINITY, longestKey = Number.POSITIVE_INFINITY, mostBytes } = form;
  return (
    value.length <= mostBytes &&
    written.length <= mostKeys &&
    written.every(({ length }) => length <= longestKey)
  );
};
