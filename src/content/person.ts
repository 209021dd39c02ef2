/** How an editor named a person to the author, or why nobody is meant. */
import { isAgency } from "../article/agencies.ts";
import type { Author } from "../article/byline.ts";
import type { Newsroom, Person } from "../article/newsroom.ts";
import { didYouMean, unknown } from "./did-you-mean.ts";
import type { Fault } from "./fault.ts";

/** `marta-lindqvist` is an id of people.yaml; everything else is a name as printed. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
/** What the page puts before the names. */
export const BY = /^by\s+/i;

export const UNKNOWN_PERSON = "unknown-person";

export type Named = { author: Author } | { refusal: Pick<Fault, "rule" | "message" | "fix"> };

export function personNamed(text: string, people: Newsroom["people"]): Named {
  const person = people.get(text) ?? [...people.values()].find(({ name }) => name === text);
  if (person) return { author: authorOf(person) };
  if (ID.test(text)) return { refusal: { rule: UNKNOWN_PERSON, ...unknownPerson(text, [...people.keys()]) } };
  if (!BY.test(text)) return { author: { name: text, ...organization(isAgency(text)) } };
  return {
    refusal: {
      rule: "by-in-name",
      message: `the name “${text}” begins with “By”, which the page puts before it`,
      fix: `write \`${text.replace(BY, "")}\``,
    },
  };
}

const authorOf = ({ id, name, isOrganization }: Person): Author => ({
  name,
  personId: id,
  ...organization(isOrganization),
});

const organization = (isOne: boolean): Pick<Author, "isOrganization"> =>
  isOne ? { isOrganization: true } : {};

function unknownPerson(id: string, known: readonly string[]): Pick<Fault, "message" | "fix"> {
  const { message } = unknown("person", id, { known });
  const meant = didYouMean(id, known);
  const add = "add them to people.yaml, or write the name as it is printed";
  return { message, fix: meant ? `write \`${meant}\`, or ${add}` : add };
}
