/** The people whom an article names to those whom people.yaml does not know. */
import type { Rule } from "../article-rule.ts";
import { checked } from "../fault.ts";
import type { Path } from "../keys/yaml-source.ts";
import { personNamed } from "../person.ts";

export const personWithoutPage: Rule = ({ keys: { byline = [], contributors = [] }, source, newsroom }) => {
  const named: (readonly [string, Path])[] = [
    ...byline.map((name, index) => [name, ["byline", index]] as const),
    ...contributors.map(({ name }, index) => [name, ["contributors", index, "name"]] as const),
  ];
  const names = named.map(([name]) => name);
  return named.flatMap(([text, path], index) => {
    if (names.indexOf(text) !== index) return [];
    const found = personNamed(text, newsroom.people);
    if (!("author" in found) || found.author.personId !== undefined || found.author.isOrganization) return [];
    const words = {
      message: `${text} is not in people.yaml, and has no page`,
      fix: "add the person to people.yaml, or leave the name as it is",
    };
    return [checked("person-without-page", source.placeOf(path), words)];
  });
};
