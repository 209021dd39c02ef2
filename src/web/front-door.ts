/** A request to the finished page it asks for, before Express hears of it. Whatever needs a second thought goes on to Express. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedCodings } from "./accepted-coding.ts";
import { askedPage } from "./asked-page.ts";
import { answerNow } from "./finished-page.ts";
import { precondition } from "./preconditions.ts";
import { requestLog } from "./request-log.ts";
import type { Service } from "./service.ts";

/** True where it was answered. */
export type FrontDoor = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The same for all requests: what it costs, every reader pays. */
export function frontDoor({ pages, now, isDraining, log }: Service): FrontDoor {
  const note = requestLog(log);
  const isNoted = log.isLevelEnabled("info");
  return (request, response) => {
    const asked = isDraining() ? undefined : wantedOf(request);
    if (!asked) return false;
    const at = now();
    const page = pages.hit(asked.name, at);
    const clock = { now: at, nextChange: pages.nextChange() };
    const answer = page && answerNow(page, acceptedCodings(asked.coding), clock);
    if (!answer) return false;
    const verdict =
      asked.isConditional && page.status === 200 ? precondition(request.headers, answer) : "send";
    if (verdict === "failed") return false;
    if (isNoted) note(request, response);
    if (verdict === "send") response.writeHead(page.status, answer.full).end(answer.body);
    else response.writeHead(304, answer.notModified).end();
    return true;
  };
}

interface Wanted {
  readonly name: string;
  readonly coding: string | undefined;
  readonly isConditional: boolean;
}

const LONGEST_TARGET_LETTERS = 2_000;

/** `undefined` where request-rules.ts may have something to say, or where a header stands twice. */
function wantedOf({ method, url = "", rawHeaders }: IncomingMessage): Wanted | undefined {
  if ((method !== "GET" && method !== "HEAD") || url.length > LONGEST_TARGET_LETTERS) return undefined;
  const read = readHeaders(rawHeaders);
  if (!read) return undefined;
  const { accept, coding, isConditional } = read;
  const at = url.indexOf("?");
  if (at < 0 && accept === undefined) return { name: url, coding, isConditional };
  const [path, search] = at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at)];
  if (search.includes("#")) return undefined;
  return { name: askedPage({ path, search, accept }).name, coding, isConditional };
}

interface ReadHeaders {
  readonly accept: string | undefined;
  readonly coding: string | undefined;
  readonly isConditional: boolean;
}

/** Straight from the line: Node would make an object of all of them, which costs more than all that is done here. */
function readHeaders(raw: readonly string[]): ReadHeaders | undefined {
  let host: string | undefined;
  let accept: string | undefined;
  let coding: string | undefined;
  let isConditional = false;
  for (let at = 0; at < raw.length; at += 2) {
    const value = raw[at + 1];
    switch (raw[at]?.toLowerCase()) {
      case "host":
        if (host !== undefined) return undefined;
        host = value;
        break;
      case "accept":
        if (accept !== undefined) return undefined;
        accept = value;
        break;
      case "accept-encoding":
        if (coding !== undefined) return undefined;
        coding = value;
        break;
      case "if-match":
      case "if-none-match":
      case "if-modified-since":
      case "if-unmodified-since":
        isConditional = true;
    }
  }
  return { accept, coding, isConditional };
}
