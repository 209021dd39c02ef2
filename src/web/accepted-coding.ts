/** An Accept-Encoding header to the coding in which a text is sent: RFC 9110 §12.5.3. */
import { type Coding, offeredCodings } from "./coders.ts";

const MEMBER = /^\s*([\w!#$%&'*+.^`|~-]+)\s*(?:;\s*q=([\d.]+)\s*)?$/i;

/** Browsers send a handful of headers, again and again. */
const MOST_REMEMBERED = 200;

export interface AcceptedCodings {
  /** `undefined` when the reader takes none that we have. */
  readonly ofTexts: Coding | undefined;
  readonly ofShortTexts: Coding | undefined;
}

/** Below this, one network packet carries the text as it is. */
export const WORTH_CODING_BYTES = 1400;

export const codingFor = ({ ofTexts, ofShortTexts }: AcceptedCodings, bytes: number): Coding | undefined =>
  bytes < WORTH_CODING_BYTES ? ofShortTexts : ofTexts;

const AS_IT_IS: AcceptedCodings = { ofTexts: "identity", ofShortTexts: "identity" };
const remembered = new Map<string, AcceptedCodings>();

export function acceptedCodings(header: string | undefined): AcceptedCodings {
  if (header === undefined) return AS_IT_IS;
  const known = remembered.get(header);
  if (known) return known;
  const accepted = read(header);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(header, accepted);
  return accepted;
}

function read(header: string): AcceptedCodings {
  const weights = weightsOf(header);
  const others = weights.get("*");
  const weightOf = (coding: Coding): number => weights.get(coding) ?? others ?? 0;
  // What is not named may be sent as it is, but whatever is named is liked better.
  const plain = weights.get("identity") ?? (others === 0 ? 0 : Number.MIN_VALUE);
  const best = offeredCodings.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  const coded = weightOf(best) > 0 ? best : undefined;
  const identity = plain > 0 ? ("identity" as const) : undefined;
  const isCodedLiked = coded !== undefined && weightOf(coded) >= plain;
  return { ofTexts: isCodedLiked ? coded : (identity ?? coded), ofShortTexts: identity ?? coded };
}

/** What can't be read is not wanted. */
function weightsOf(header: string): ReadonlyMap<string, number> {
  const members = header.split(",").flatMap((member) => {
    const [, coding, weight = "1"] = MEMBER.exec(member) ?? [];
    const name = coding?.toLowerCase().replace(/^x-(?=gzip$)/, "");
    return name === undefined ? [] : [[name, Math.min(1, Number(weight) || 0)] as const];
  });
  return new Map(members);
}
