/** The newsroom <-> its JSON: the people are a Map, which JSON does not know. */
import type { Newsroom, Person, Site } from "../article/newsroom.ts";
import { stored } from "./statement.ts";

interface Written {
  readonly site: Site;
  readonly people: readonly Person[];
}

export function newsroomJson({ site, people }: Newsroom): string {
  const written: Written = { site, people: [...people.values()] };
  return JSON.stringify(written);
}

export function newsroomFrom(json: string): Newsroom {
  const { site, people } = stored<Written>(json);
  return { site, people: new Map(people.map((person) => [person.id, person])) };
}
