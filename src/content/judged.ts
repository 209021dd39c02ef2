/** A file as it was read to what its folder must know of it: plain data, which a worker can hand over. */
import type { Problem } from "../article/problem.ts";
import type { Link } from "./body/links.ts";
import { type Claim, claimsOf } from "./claims.ts";
import type { Place } from "./fault.ts";
import { type Places, placesOf } from "./places.ts";
import type { Inspection, Reading } from "./reading.ts";
import { type Wording, wordingOf } from "./wording.ts";

export interface Judged {
  readonly is: Reading["is"];
  readonly problems: readonly Problem[];
  readonly claims: readonly Claim[];
  /** The ids of those whose lists it stands in. */
  readonly topics: readonly string[];
  readonly links: readonly PlacedLink[];
  /** What a link can name on its page, or will when it has one. */
  readonly places?: Places;
  /** Of an article. */
  readonly wording?: Wording;
}

export interface PlacedLink extends Place {
  readonly href: string;
}

export function judged(inspection: Inspection): Judged {
  const { reading, links } = inspection;
  const places = placesOf(inspection);
  return {
    is: reading.is,
    problems: reading.problems,
    claims: claimsOf(reading),
    topics: topicsOf(reading),
    links: links.map(placed),
    ...(places && { places }),
    ...(reading.is === "article" && { wording: wordingOf(reading.article) }),
  };
}

const placed = ({ href, place }: Link): PlacedLink => ({ href, ...place() });

/** What somebody paid for stands in no list. */
const topicsOf = (reading: Reading): string[] =>
  reading.is === "article" && reading.article.kind !== "paid"
    ? reading.article.topics.map(({ id }) => id)
    : [];
