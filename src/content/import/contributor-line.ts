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
  new RegExp(`^${ROLE} was contributed by (?<people>.+)$`, "iu"),
  new RegExp(`^(?:(?:with )?(?:additional )?)${ROLE} by (?<people>.+)$`, "iu"),
];
/** Where a second clause begins: `… from Lima and Li Wei contributed research`. */
const SECOND_CLAUSE = /(?<= contributed .*),?\s+and\s+(?=(?:(?! and |,).)+ contributed )/u;

const LONGEST_LINE = 2000;

/** `undefined` when the block says anything else: then it is a paragraph. */
export function contributorLine(text: string): readonly Contributor[] | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const plain = /^\((?<inner>[^()]+)\)\.?$/.exec(text)?.groups?.["inner"] ?? text;
  return sentences(
    plain.split(/;\s+(?=(?:additional )?\S+ by )|(?<=(?<!\b(?:Ft|Mt|Ste?))\.)\s+(?=\p{Lu})/iu),
  );
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
