/** The conditions of a request (If-Match and its kin) and what the reader's copy is worth: RFC 9110 §13.2.2. */
import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Instant } from "../article/instant.ts";
import { parseHttpDate } from "./http-date.ts";

/** What stands at the address now. */
export interface Version {
  /** A page's is weak: its coded forms are made twice, the second time smaller. */
  readonly etag: string;
  readonly lastModified: Instant | undefined;
}

/** Other bytes have another one. */
export const fingerprintOf = (body: Uint8Array): string =>
  createHash("sha256").update(body).digest("base64url").slice(0, 22);

export const strongEtag = (body: Uint8Array): string => `"${fingerprintOf(body)}"`;

export type Verdict = "send" | "not modified" | "failed";

const SECOND = 1000;
const ENTITY_TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;
const opaque = (tag: string): string => tag.replace(/^W\//, "");

/** In the order of the rule: If-Match before If-Unmodified-Since, If-None-Match before If-Modified-Since. */
export function precondition(headers: IncomingHttpHeaders, { etag, lastModified }: Version): Verdict {
  const { "if-match": ifMatch, "if-none-match": ifNoneMatch } = headers;
  if (ifMatch !== undefined) {
    if (!isStrongMatch(ifMatch, etag)) return "failed";
  } else if (isAfter(lastModified, headers["if-unmodified-since"])) {
    return "failed";
  }
  if (ifNoneMatch !== undefined) return isWeakMatch(ifNoneMatch, etag) ? "not modified" : "send";
  return isAfter(lastModified, headers["if-modified-since"]) === false ? "not modified" : "send";
}

/** Conditions count only where the answer would be 200: RFC 9110 §13.2.1. */
export const verdictOn = (status: number, headers: IncomingHttpHeaders, version: Version): Verdict =>
  status === 200 ? precondition(headers, version) : "send";

const tags = (header: string): readonly string[] => header.match(ENTITY_TAG) ?? [];

const isWeakMatch = (header: string, etag: string): boolean =>
  header === etag || header.trim() === "*" || tags(header).some((tag) => opaque(tag) === opaque(etag));

const isStrongMatch = (header: string, etag: string): boolean =>
  header.trim() === "*" || (!etag.startsWith("W/") && tags(header).includes(etag));

/** HTTP counts in whole seconds. `undefined` when either side is unknown: then there is no condition. */
function isAfter(lastModified: Instant | undefined, header: string | undefined): boolean | undefined {
  const since = header === undefined ? undefined : parseHttpDate(header);
  if (since === undefined || lastModified === undefined) return undefined;
  return Math.floor(lastModified / SECOND) > Math.floor(since / SECOND);
}
