/** A post to the reply of the one it is for: heard, refused, or to be tried again. */
import type { Instant } from "../article/instant.ts";
import type { Post } from "./channel.ts";
import { parseHttpDate } from "./http-date.ts";

export type Reply =
  | { readonly is: "heard" }
  /** The same would be refused again. */
  | { readonly is: "refused"; readonly why: string }
  | { readonly is: "unreached"; readonly why: string; readonly notBefore?: Instant | undefined };

export interface Sender {
  readonly userAgent: string;
  /** Ends the wait. */
  readonly signal: AbortSignal;
  readonly now: () => Instant;
}

const PATIENCE_MS = 10_000;

const TIMED_OUT = 408;
const TOO_MANY = 429;

export async function sendPost(
  { url, type, body }: Post,
  { userAgent, signal, now }: Sender,
): Promise<Reply> {
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "error",
      headers: { "Content-Type": type, "User-Agent": userAgent },
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    });
    await response.body?.cancel();
    return replyOf(response, now());
  } catch (fault) {
    return { is: "unreached", why: wordsOf(fault) };
  }
}

function replyOf({ status, ok, headers }: Response, now: Instant): Reply {
  if (ok) return { is: "heard" };
  const mayPass = status >= 500 || status === TOO_MANY || status === TIMED_OUT;
  if (!mayPass) return { is: "refused", why: String(status) };
  return { is: "unreached", why: String(status), notBefore: retryAfter(headers.get("retry-after"), now) };
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfter(text: string | null, now: Instant): Instant | undefined {
  if (text === null) return undefined;
  return /^\d+$/.test(text) ? now + Number(text) * 1000 : parseHttpDate(text);
}

/** Of what the network says, the cause tells more. */
function wordsOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return (fault.cause instanceof Error && fault.cause.message) || fault.message;
}
