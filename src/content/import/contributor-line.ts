/** `Ana Ruiz contributed reporting from Lima, Peru.` to contributors, with nothing left over. */
import type { Contributor, ContributorRole } from "../../article/byline.ts";
import { peopleWithPlaces } from "./people-with-places.ts";
import { endsAbbreviated } from "./regions.ts";

const ROLES: Readonly<Record<string, ContributorRole>> = {
  reporting: "reporting",
  research: "research",
  photographs: "photography",
  photography: "photography",
  editing: "editing",
  edited: "editing",
  translation: "translation",
  translated: "translation",
};
const ROLE = `(?<role>${Object.keys(ROLES).join("|")})`;

const WORDINGS = [
  new RegExp(`^(?<people>.+?),? contributed ${ROLE}(?<places> (?:from|in) .+)?$`, "u"),
  /^(?<people>.+?),? contributed to this (?:article|report|story)(?<places> (?:from|in) .+)?$/u,
  new RegExp(`^(?:additional )?${ROLE} was contributed by (?<people>.+)$`, "iu"),
  new RegExp(`^(?:(?:with )?(?:additional )?)${ROLE} by (?<people>.+)$`, "iu"),
];
/** Where a second clause begins: `… from Lima and Li Wei contributed research`. */
const SECOND_CLAUSE = /(?<= contributed .*),?\s+and\s+(?=(?:(?! and |,).)+ contributed )/u;

const LONGEST_LINE = 1000;
/** More sentences are a text, and trying which of them go together takes long. */
const MOST_SENTENCES = 8;
const WORDS = /\bcontributed\b|\bby\b/i;

/** `undefined` when the block says anything else: then it is a paragraph. */
export function contributorLine(text: string): readonly Contributor[] | undefined {
  if (text.length > LONGEST_LINE || !WORDS.test(text)) return undefined;
  const plain = /^\((?<inner>[^()]+)\)\.?$/.exec(text)?.groups?.["inner"] ?? text;
  const parts = plain.split(/;\s+(?=(?:additional )?\S+ by )|(?<=(?<!\b(?:Ft|Mt|Ste?))\.)\s+(?=\p{Lu})/iu);
  return parts.length > MOST_SENTENCES ? undefined : sentences(parts);
}

/** A period may stand inside a name: what is no sentence alone is tried with what follows. */
function sentences([first = "", ...more]: readonly string[]): readonly Contributor[] | undefined {
  const found = sentence(first) ?? clauses(first);
  if (more.length === 0) return found;
  const rest = found && sentences(more);
  if (found && rest) return [...found, ...rest];
  const [second = "", ...others] = more;
  return sentences([`${first} ${second}`, ...others]);
}

function clauses(text: string): readonly Contributor[] | undefined {
  const found = text.split(SECOND_CLAUSE).map(sentence);
  return found.length > 1 && found.every((one) => one !== undefined) ? found.flat() : undefined;
}

function sentence(text: string): readonly Contributor[] | undefined {
  const groups = WORDINGS.map((wording) => wording.exec(withoutFullStop(text))?.groups).find(
    (found) => found,
  );
  if (!groups) return undefined;
  const { people = "", places = "", role = "reporting" } = groups;
  return peopleWithPlaces(people + places)?.map((person) => ({
    ...person,
    role: ROLES[role.toLowerCase()] ?? "reporting",
  }));
}

const withoutFullStop = (text: string): string => (endsAbbreviated(text) ? text : text.replace(/\.$/, ""));

const LONGEST_UNREAD = 400;
const CREDIT =
  /\bcontributed (?:additional |to th(?:is|e) |reporting|research|photo)|\b(?:reporting|research|reported|editing|edited) (?:was |were )?(?:contributed )?by\b/iu;

/** Reads like a line of contributors, whatever else it says. */
export const looksLikeContributors = (text: string): boolean =>
  text.length <= LONGEST_UNREAD && CREDIT.test(text);
