/** A site.yaml or people.yaml with faults to what articles can be judged by all the same. Readers see none of it. */
import * as z from "zod";
import { peopleSchema } from "./people-schema.ts";
import { siteSchema } from "./site-schema.ts";

const { language, timeZone, permalink, sections, checks } = siteSchema.shape;
const judgedBy = z.object({ language, timeZone, permalink, sections, checks: checks.catch({}) });
/** What the rest is called matters to no article. */
const unread = { name: "", motto: "", url: "https://unread.invalid", email: "", copyright: "" };
const rest = siteSchema.pick({
  policies: true,
  publisher: true,
  announcements: true,
  ads: true,
  adsTxt: true,
});

export function soundSite(data: unknown): z.output<typeof siteSchema> | undefined {
  const { data: sound } = judgedBy.safeParse(data);
  return sound && { ...unread, ...rest.parse({}), ...sound };
}

const unknown = { beats: [], profiles: [], desk: false, sample: false };

/** Who is meant by an id is clear, whatever else is wrong with the person. */
export function soundPeople(data: unknown): z.output<typeof peopleSchema> {
  const entries = Object.entries(Object(data)).map(([id, keys]) => {
    const { data: sound = {} } = peopleSchema.safeParse({ [id]: keys });
    // `__proto__` is an id too.
    const person = Object.hasOwn(sound, id) ? sound[id] : undefined;
    return [id, person ?? { ...unknown, name: id }] as const;
  });
  return Object.fromEntries(entries);
}
