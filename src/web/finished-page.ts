/** A rendered page to all that is sent of it: its bytes in each coding, and the whole block of headers beside them. */
import type { ServerResponse } from "node:http";
import type { Instant } from "../article/instant.ts";
import { type AcceptedCodings, codingFor } from "./accepted-coding.ts";
import { freshness, type Lifetime, LONGEST_SECONDS } from "./cache-control.ts";
import { cacheStatus } from "./cache-status.ts";
import type { CodedText } from "./coded-text.ts";
import type { Coding } from "./coders.ts";
import type { GoneStatus } from "./gone-status.ts";
import { httpDate } from "./http-date.ts";
import type { Keepable } from "./page-cache.ts";
import type { Version } from "./preconditions.ts";

declare module "http" {
  /** Its types leave this out; Node has had it since 15.4. */
  interface ServerResponse {
    getRawHeaderNames(): string[];
  }
}

export type Header = readonly [name: string, value: string];

export interface FinishedPage extends Keepable {
  readonly status: 200 | GoneStatus;
  readonly text: CodedText;
  /** Of the text, whatever its coding: without quotation marks. */
  readonly fingerprint: string;
  readonly lastModified: Instant;
  readonly lifetime: Lifetime;
  /** Those that every reader gets, at every hour. */
  readonly headers: readonly Header[];
  /** What was sent of it before. */
  readonly answers: Map<Coding, PreparedAnswer>;
}

/** All that is sent. The headers are names and values in turn, as Node takes them in one go. */
export interface Sendable {
  readonly status: number;
  readonly headers: string[];
  readonly body: Buffer | undefined;
}

/** In one coding: to whoever has no copy, and to whoever has a current one. */
export interface PreparedAnswer extends Version {
  readonly full: Sendable;
  readonly notModified: Sendable;
  /** The seconds to the next change that the headers speak of. */
  readonly left: number;
}

/** The next change is in `nextChange`, or at the page's own end. */
export interface Clock {
  readonly now: Instant;
  readonly nextChange: Instant;
}

/** As far as its bytes are made; `undefined` as well where the reader takes no coding of ours. */
export function answerNow(
  page: FinishedPage,
  accepted: AcceptedCodings,
  clock: Clock,
): PreparedAnswer | undefined {
  const coding = codingFor(accepted, page.text.length);
  const body = coding && page.text.now(coding);
  return body && prepared(page, { coding, body }, clock);
}

/** The same, with its bytes made first. */
export async function answerOf(
  page: FinishedPage,
  accepted: AcceptedCodings,
  clock: Clock,
): Promise<PreparedAnswer | undefined> {
  const coding = codingFor(accepted, page.text.length);
  return coding && prepared(page, { coding, body: await page.text.in(coding) }, clock);
}

function prepared(
  page: FinishedPage,
  { coding, body }: { coding: Coding; body: Buffer },
  { now, nextChange }: Clock,
): PreparedAnswer {
  const until = Math.min(nextChange, page.holdsUntil);
  const left = Math.min(Math.floor((until - now) / 1000), LONGEST_SECONDS);
  const before = page.answers.get(coding);
  if (before?.left === left && before.full.body === body) return before;
  const etag = `W/"${page.fingerprint}${coding === "identity" ? "" : `-${coding}`}"`;
  const always: readonly Header[] = [
    ...Object.entries(freshness(page.lifetime, { now, nextChange: until })),
    ...cacheStatus.hit,
    ...page.headers.filter(([name]) => name !== "Content-Type"),
    ["ETag", etag],
    ["Last-Modified", httpDate(page.lastModified)],
  ];
  const ofBody: readonly Header[] = [
    ...page.headers.filter(([name]) => name === "Content-Type"),
    ...(coding === "identity" ? [] : [["Content-Encoding", coding] as const]),
    ["Content-Length", String(body.length)],
  ];
  const answer = {
    etag,
    lastModified: page.lastModified,
    full: { status: page.status, headers: [...always, ...ofBody].flat(), body },
    notModified: { status: 304, headers: always.flat(), body: undefined },
    left,
  };
  page.answers.set(coding, answer);
  return answer;
}

/** Of one line alone, or set for each answer. */
const NOT_OF_PAGES = new Set(["connection", "date", "cache-control", "cdn-cache-control"]);

/** What was set on a response, by names as they were written. */
export const headersSoFar = (response: ServerResponse): readonly Header[] =>
  response
    .getRawHeaderNames()
    .filter((name) => !NOT_OF_PAGES.has(name.toLowerCase()))
    .map((name) => [name, [response.getHeader(name)].flat().join(", ")]);
