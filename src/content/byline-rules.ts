/** The people whom an article names to what is wrong with how it names them. */
import type { Rule } from "./article-rule.ts";
import { checked, error } from "./fault.ts";
import type { Path } from "./keys/yaml-source.ts";
import { BY, personNamed } from "./person.ts";

const knownPeople: Rule = ({ keys: { byline = [], contributors = [] }, source, newsroom: { people } }) => {
  const named: [string, Path][] = [
    ...byline.map((name, index): [string, Path] => [name, ["byline", index]]),
    ...contributors.map(({ name }, index): [string, Path] => [name, ["contributors", index, "name"]]),
  ];
  return named.flatMap(([name, path]) => {
    const found = personNamed(name, people);
    return "author" in found ? [] : [error(found.refusal.rule, source.placeOf(path), found.refusal)];
  });
};

/** `Ana Ruiz and Li Wei`; a desk or an office may well have such a name. */
const TWO_NAMES = /^(?<one>\S.*?)\s+(?:and|&)\s+(?<other>\S.*)$/i;

const oneNameEach: Rule = ({ keys: { byline = [] }, source }) =>
  byline.flatMap((name, index) => {
    const { one, other } = TWO_NAMES.exec(name.replace(BY, ""))?.groups ?? {};
    if (one === undefined || other === undefined) return [];
    const words = {
      message: `“${name}” looks like two names, and is printed as one person`,
      fix: `write them as a list: \`[${one}, ${other}]\``,
    };
    return [checked("two-names", source.placeOf(["byline", index]), words)];
  });

const everyoneOnce: Rule = ({ keys: { byline = [] }, source, newsroom: { people } }) => {
  const persons = byline.map((text) => {
    const found = personNamed(text, people);
    return "author" in found ? found.author.name : text;
  });
  return persons.flatMap((person, index) => {
    if (persons.indexOf(person) === index) return [];
    const words = { message: `${person} stands in the byline twice`, fix: "keep one of the two" };
    return [checked("twice-in-byline", source.placeOf(["byline", index]), words)];
  });
};

export const bylineRules: readonly Rule[] = [knownPeople, oneNameEach, everyoneOnce];
