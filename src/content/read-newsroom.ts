/** site.yaml and people.yaml to the newsroom, or all that is wrong with them. */
import type { z } from "zod";
import type { Newsroom, Person, Site } from "../article/newsroom.ts";
import { isError, type Problem } from "../article/problem.ts";
import { directionOf } from "./direction.ts";
import { type Fault, problemsIn, warning } from "./fault.ts";
import { contentFile, readText } from "./folder.ts";
import { adRules } from "./keys/ads-schema.ts";
import { peopleSchema } from "./keys/people-schema.ts";
import { readKeys } from "./keys/read-keys.ts";
import { siteSchema } from "./keys/site-schema.ts";
import { soundPeople, soundSite } from "./keys/sound-newsroom.ts";
import { notEchoes, readYaml, type YamlSource } from "./keys/yaml-source.ts";
import { mergeConflicts } from "./merge-conflict.ts";

const SITE = "site.yaml";
const PEOPLE = "people.yaml";

/** `newsroom` is there when no problem is an error; `sound` when articles can be judged all the same. */
export async function readNewsroom(
  folder: string,
): Promise<{ newsroom?: Newsroom; sound?: Newsroom; problems: readonly Problem[] }> {
  const [site, people] = await Promise.all([readSite(folder), readPeople(folder)]);
  const problems = [...people.problems, ...site.problems];
  const sound = site.sound && people.sound && { site: site.sound, people: people.sound };
  if (!sound || problems.some(isError)) return { ...(sound && { sound }), problems };
  return { newsroom: sound, sound, problems };
}

interface Part<Value> {
  /** All of it, or enough of it to judge articles by. */
  readonly sound?: Value;
  readonly problems: readonly Problem[];
}

async function readSite(folder: string): Promise<Part<Site>> {
  const read = await readText(folder, SITE);
  if ("problem" in read) return { problems: [read.problem] };
  const { value, source, faults } = validated(siteSchema, { file: SITE, ...read });
  const sound = value ?? soundSite(source?.data);
  const missing = value && source ? await missingPolicies(folder, value.policies, source) : [];
  return { ...(sound && { sound: siteOf(sound) }), problems: problemsIn(SITE, [...faults, ...missing]) };
}

async function readPeople(folder: string): Promise<Part<Newsroom["people"]>> {
  if (!(await contentFile(folder, PEOPLE))) return { sound: new Map(), problems: [] };
  const read = await readText(folder, PEOPLE);
  if ("problem" in read) return { problems: [read.problem] };
  const { value, source, faults } = validated(peopleSchema, { file: PEOPLE, ...read });
  const sound = value ?? (source && soundPeople(source.data));
  return { ...(sound && { sound: peopleOf(sound) }), problems: problemsIn(PEOPLE, faults) };
}

function validated<Schema extends z.ZodType>(
  schema: Schema,
  { file, text }: { file: string; text: string },
): { value?: z.output<Schema>; source?: YamlSource; faults: readonly Fault[] } {
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return { faults: conflicts };
  const { source, faults } = readYaml(text, { firstLine: 1 });
  if (!source) return { faults };
  const { whole, faults: found } = readKeys(schema, { source, whole: file, timeZone: "UTC" });
  return {
    ...(whole !== undefined && { value: whole }),
    source,
    faults: [...faults, ...notEchoes(found, faults)],
  };
}

async function missingPolicies(
  folder: string,
  slugs: readonly string[],
  source: YamlSource,
): Promise<Fault[]> {
  const faults = slugs.map(async (slug, index) => {
    if (await contentFile(folder, `pages/${slug}.md`)) return [];
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
