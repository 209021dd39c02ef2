/** site.yaml and people.yaml to the newsroom, or all that is wrong with them. */
import type { z } from "zod";
import type { Newsroom, Person, Site } from "../article/newsroom.ts";
import { isError, type Problem } from "../article/problem.ts";
import { directionOf } from "./direction.ts";
import { type Fault, problemsIn, warning } from "./fault.ts";
import { fileInside, readText } from "./folder.ts";
import { adRules } from "./front-matter/ads-schema.ts";
import { peopleSchema } from "./front-matter/people-schema.ts";
import { readKeys } from "./front-matter/read-keys.ts";
import { siteSchema } from "./front-matter/site-schema.ts";
import { readYaml, type YamlSource } from "./front-matter/yaml-source.ts";

const SITE = "site.yaml";
const PEOPLE = "people.yaml";

/** `newsroom` is there when no problem is an error. */
export async function readNewsroom(
  folder: string,
): Promise<{ newsroom?: Newsroom; problems: readonly Problem[] }> {
  const [site, people] = await Promise.all([readSite(folder), readPeople(folder)]);
  const problems = [...people.problems, ...site.problems];
  if (!site.value || !people.value || problems.some(isError)) return { problems };
  return { newsroom: { site: site.value, people: people.value }, problems };
}

interface Part<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

async function readSite(folder: string): Promise<Part<Site>> {
  const read = await readText(folder, SITE);
  if ("problem" in read) return { problems: [read.problem] };
  const { value, source, faults } = validated(siteSchema, read.text);
  if (!value || !source) return { problems: problemsIn(SITE, faults) };
  const missing = await missingPolicies(folder, value.policies, source);
  return { value: siteOf(value), problems: problemsIn(SITE, [...faults, ...missing]) };
}

async function readPeople(folder: string): Promise<Part<Newsroom["people"]>> {
  if (!(await fileInside(folder, PEOPLE))) return { value: new Map(), problems: [] };
  const read = await readText(folder, PEOPLE);
  if ("problem" in read) return { problems: [read.problem] };
  const { value, faults } = validated(peopleSchema, read.text);
  return { ...(value && { value: peopleOf(value) }), problems: problemsIn(PEOPLE, faults) };
}

function validated<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): { value?: z.output<Schema>; source?: YamlSource; faults: readonly Fault[] } {
  const { source, faults } = readYaml(text, { firstLine: 1 });
  if (!source) return { faults };
  const { whole, faults: found } = readKeys(schema, { source, timeZone: "UTC" });
  return { ...(whole !== undefined && { value: whole }), source, faults: [...faults, ...found] };
}

async function missingPolicies(
  folder: string,
  slugs: readonly string[],
  source: YamlSource,
): Promise<Fault[]> {
  const faults = slugs.map(async (slug, index) => {
    if (await fileInside(folder, `pages/${slug}.md`)) return [];
    const words = {
      message: `the footer names a page “${slug}” that does not exist`,
      fix: `write pages/${slug}.md, or take it off the list`,
    };
    return [warning("missing-page", source.placeOf(["policies", index]), words)];
  });
  return (await Promise.all(faults)).flat();
}

const siteOf = ({ language, direction, ads, ...site }: z.output<typeof siteSchema>): Site => ({
  ...site,
  lang: language,
  dir: direction ?? directionOf(language),
  ads: adRules(ads),
});

const peopleOf = (people: z.output<typeof peopleSchema>): ReadonlyMap<string, Person> =>
  new Map(
    Object.entries(people).map(([id, { name, role, bio, location, sample }]) => [
      id,
      {
        id,
        name,
        ...(role && { role }),
        ...(bio && { bio }),
        ...(location && { location }),
        isSample: sample,
      },
    ]),
  );
