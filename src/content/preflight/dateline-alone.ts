/** A dateline to a warning when nobody of the article is known to have been there (AP: somebody bylined must have been). */
import { type Dateline, parseDateline, placeName } from "../../article/dateline.ts";
import { placeOf } from "../../article/place.ts";
import { placeKey } from "../../article/place-key.ts";
import type { Rule } from "../article-rule.ts";
import { checked } from "../fault.ts";
import { personNamed } from "../person.ts";

/** Not where an agency or a desk signs, which has people everywhere, nor where the dateline names no town. */
export const datelineAlone: Rule = ({ keys, source, newsroom: { people } }) => {
  const { dateline: text, byline = [], contributors = [] } = keys;
  const dateline = text === undefined ? undefined : parseDateline(text);
  if (!dateline || dateline.agency || byline.length === 0 || !placeOf(dateline).locality) return [];
  const authors = byline.map((name) => personNamed(name, people));
  // Whoever is unknown has a fault already, and may well have been there.
  if (authors.some((named) => !("author" in named) || named.author.isOrganization)) return [];
  const places = [...byline, ...contributors.map(({ name }) => name)]
    .map((name) => people.get(name) ?? [...people.values()].find((person) => person.name === name))
    .map((person) => person?.location)
    .concat(contributors.map(({ location }) => location))
    .filter((place) => place !== undefined);
  if (places.some((place) => isThere(place, dateline))) return [];
  const name = placeName(dateline);
  const words = {
    message:
      places.length === 0
        ? `the dateline says ${name}, and nothing says where anybody in \`byline\` or \`contributors\` was`
        : `the dateline says ${name}, and nobody in \`byline\` or \`contributors\` was there`,
    fix: `add whoever was there: \`contributors: [{ name: …, location: "${name}" }]\`, or remove the dateline`,
  };
  return [checked("dateline-alone", source.placeOf(["dateline"]), words)];
};

/** Two towns of one name lie in different countries, as far as we can tell. */
function isThere(location: string, dateline: Dateline): boolean {
  const other = parseDateline(location);
  if (!other || placeKey(other.city) !== placeKey(dateline.city)) return false;
  const [one, two] = [placeOf(other).country, placeOf(dateline).country];
  return one === undefined || two === undefined || one === two;
}
