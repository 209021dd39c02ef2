/** site.yaml and people.yaml to the newsroom, or all that is wrong with them. */
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { isError, type Problem } from "../article/problem.ts";
import { readPeople } from "./read-people.ts";
import { readSite } from "./read-site.ts";

/**
 * `newsroom` is there when no problem is an error; `sound` when articles can be judged all the same.
 * The check alone brings the clock: what is read for readers must not change with it.
 */
export async function readNewsroom(
  folder: string,
  clock: { now?: Instant } = {},
): Promise<{ newsroom?: Newsroom; sound?: Newsroom; problems: readonly Problem[] }> {
  const [site, people] = await Promise.all([readSite(folder, clock), readPeople(folder)]);
  const problems = [...people.problems, ...site.problems];
  const sound = site.sound && people.sound && { site: site.sound, people: people.sound };
  if (!sound || problems.some(isError)) return { ...(sound && { sound }), problems };
  return { newsroom: sound, sound, problems };
}
