/** The newsroom to what readers see of it: its settings and who belongs to it on every page, of each of its people what is theirs. */
import type { Newsroom } from "../article/newsroom.ts";
import { profileKey, SITE } from "./keys.ts";
import { type Sight, sight } from "./sight.ts";

export const newsroomSight = (newsroom: Newsroom | undefined): Sight =>
  sight((see) => {
    if (!newsroom) return;
    const { site, people } = newsroom;
    see(SITE, [site, [...people.keys()]]);
    for (const person of people.values()) see(profileKey(person.id), person);
  });
