/** A preview to a token that only whoever has the key can make, and back again until it expires. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Instant } from "../article/instant.ts";

export interface Preview {
  /** Whose version the page shows, inside the content folder. */
  readonly file?: string;
  /** When the site is shown as it will be. */
  readonly at?: Instant;
  /** From then on the token opens nothing. */
  readonly until: Instant;
}

type Signed = readonly [until: Instant, at: Instant | null, file: string | null];

/** `WzE3Nj…XQ.q0vB…`: two words of letters, digits, `-` and `_`. */
export function signPreview({ until, at, file }: Preview, key: string): string {
  const signed: Signed = [until, at ?? null, file ?? null];
  const said = Buffer.from(JSON.stringify(signed)).toString("base64url");
  return `${said}.${signature(said, key)}`;
}

/** `undefined` for whatever was not signed with this key, to the letter, or has expired. */
export function readPreview(token: string, key: string, now: Instant): Preview | undefined {
  const [said = "", signed = "", ...more] = token.split(".");
  if (more.length > 0 || !isSame(signed, signature(said, key))) return undefined;
  const [until, at, file]: Signed = JSON.parse(Buffer.from(said, "base64url").toString());
  if (until <= now) return undefined;
  return { until, ...(at !== null && { at }), ...(file !== null && { file }) };
}

/** The purpose is signed too: what the key signs for anything else is no preview. */
const signature = (said: string, key: string): string =>
  createHmac("sha256", key).update(`broadsheet preview 1 ${said}`).digest("base64url");

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
