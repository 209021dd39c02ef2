/** A request to the finished page it asks for, before Express hears of it. Whatever needs a second thought goes on to Express. */
import type { IncomingMessage } from "node:http";
import { acceptedCodings } from "./accepted-coding.ts";
import { type AskedPage, askedPage } from "./asked-page.ts";
import { answerNow, type Sendable } from "./finished-page.ts";
import { verdictOn } from "./preconditions.ts";
import { noteKept } from "./request-log.ts";
import type { Service } from "./service.ts";

/** What is ready to be sent. */
export type FrontDoor = (request: IncomingMessage) => Sendable | undefined;

/** The same for all requests: what it costs, every reader pays. */
export function frontDoor({ pages, now, isDraining, log }: Service): FrontDoor {
  const note = log.isLevelEnabled("info") ? noteKept(log) : undefined;
  return (request) => {
    const asked = isDraining() ? undefined : wantedOf(request);
    if (!asked) return undefined;
    const at = now();
    const page = pages.hit(asked.page, at);
    const clock = { now: at, nextChange: pages.nextChange() };
    const answer = page && answerNow(page, acceptedCodings(asked.coding), clock);
    if (!answer) return undefined;
    const verdict = verdictOn(page.status, request.headers, answer);
    if (verdict === "failed") return undefined;
    const ready = verdict === "send" ? answer.full : answer.notModified;
    note?.(request, ready.status);
    return ready;
  };
}

interface Wanted {
  readonly page: AskedPage;
  readonly coding: string | undefined;
}

const LONGEST_TARGET_LETTERS = 2_000;

/** `undefined` where request-rules.ts may have something to say. */
function wantedOf({ method, url = "", headers, rawHeaders }: IncomingMessage): Wanted | undefined {
  if ((method !== "GET" && method !== "HEAD") || url.length > LONGEST_TARGET_LETTERS) return undefined;
  if (!hasOneHost(rawHeaders)) return undefined;
  const { accept, "accept-encoding": codings } = headers;
  const at = url.indexOf("?");
  const [path, search] = at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
  if (search.includes("#")) return undefined;
  return { page: askedPage({ path, search, accept }), coding: codings?.toString() };
}

/** Node forgets the second one. */
function hasOneHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts < 2;
}
