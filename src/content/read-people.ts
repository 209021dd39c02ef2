/** people.yaml to the people who write, or all that is wrong with it. */
import type { z } from "zod";
import { isAgency } from "../article/agencies.ts";
import type { Newsroom, Person } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { problemsIn } from "./fault.ts";
import { contentFile } from "./folder.ts";
import { peopleSchema } from "./keys/people-schema.ts";
import { soundPeople } from "./keys/sound-newsroom.ts";
import { notEchoes } from "./keys/yaml-source.ts";
import { readYamlFile } from "./read-yaml-file.ts";
import { withoutTwins } from "./without-twins.ts";

const PEOPLE = "people.yaml";

type PeopleKeys = z.output<typeof peopleSchema>;

/** `sound` is all of them, or enough to judge articles by. */
export async function readPeople(
  folder: string,
): Promise<{ sound?: Newsroom["people"]; problems: readonly Problem[] }> {
  if (!(await contentFile(folder, PEOPLE))) return { sound: new Map(), problems: [] };
  const { value, source, slips, faults } = await readYamlFile(folder, PEOPLE, peopleSchema);
  const sound = value ?? (source && soundPeople(source.data));
  const problems = problemsIn(PEOPLE, [...slips, ...notEchoes(faults, slips)]);
  return { ...(sound && { sound: peopleOf(sound) }), problems };
}

const peopleOf = (people: PeopleKeys): Newsroom["people"] =>
  new Map(Object.entries(people).map(([id, keys]) => [id, personOf(id, keys)]));

const personOf = (id: string, keys: PeopleKeys[string]): Person => ({
  id,
  name: keys.name,
  ...(keys.role && { role: keys.role }),
  ...(keys.bio && { bio: keys.bio }),
  ...(keys.location && { location: keys.location }),
  ...(keys.email && { email: keys.email }),
  beats: withoutTwins(keys.beats),
  profiles: withoutTwins(keys.profiles),
  ...(keys.fediverse && { fediverse: keys.fediverse }),
  isOrganization: keys.desk || isAgency(keys.name),
  isSample: keys.sample,
});
