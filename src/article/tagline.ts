/** Contributors to the tagline: who else worked on an article, in sentences whose names can become links. */
import { type Contributor, type ContributorRole, contributorRoles, joints } from "./byline.ts";

/** A name, with the person's id where the site has the person, or the words between names. */
export interface TaglinePart {
  readonly text: string;
  readonly personId?: string;
}
export type TaglineSentence = readonly TaglinePart[];

/** `Ana Ruiz contributed reporting from Lima.` or `Photographs by Ana Ruiz in Lima.` */
const patterns: Record<ContributorRole, { before: string; after: string; place: string }> = {
  reporting: { before: "", after: " contributed reporting", place: " from " },
  research: { before: "", after: " contributed research", place: " from " },
  photography: { before: "Photographs by ", after: "", place: " in " },
  editing: { before: "Edited by ", after: "", place: " in " },
  translation: { before: "Translated by ", after: "", place: " in " },
};

/** One sentence for each role, and one more for those whose place is not given; the order is theirs. */
export function tagline(contributors: readonly Contributor[]): readonly TaglineSentence[] {
  return contributorRoles.flatMap((role) => {
    const inRole = contributors.filter((contributor) => contributor.role === role);
    const placed = inRole.filter(({ location }) => location);
    const unplaced = inRole.filter(({ location }) => !location);
    return [placed, unplaced].filter(({ length }) => length > 0).map((people) => sentence(role, people));
  });
}

export const taglineText = (contributors: readonly Contributor[]): string =>
  tagline(contributors)
    .map((parts) => parts.map(({ text }) => text).join(""))
    .join(" ");

function sentence(role: ContributorRole, people: readonly Contributor[]): TaglineSentence {
  const { before, after, place } = patterns[role];
  const locations = [...new Set(people.map(({ location = "" }) => location))];
  const groups = locations.map((location) => people.filter((person) => (person.location ?? "") === location));
  const joint = groupJoints(groups);
  const parts = groups.flatMap((group, index) => [
    { text: (index === 0 ? before : joint[index]) ?? "" },
    ...names(group),
    { text: (index === 0 ? after : "") + (locations[index] ? place + locations[index] : "") },
  ]);
  return withFullStop(glued(parts));
}

function names(people: readonly Contributor[]): TaglineSentence {
  const joint = joints(people.length);
  return people.flatMap(({ name, personId }, index) => [
    { text: joint[index] ?? "" },
    { text: name, ...(personId && { personId }) },
  ]);
}

/** Once a place holds a comma or two people share one, `and` alone would join the wrong words. */
function groupJoints(groups: readonly (readonly Contributor[])[]): readonly string[] {
  const needsComma = groups.some((group) => group.length > 1 || group[0]?.location?.includes(","));
  return joints(groups.length).map((joint) => (needsComma && joint === " and " ? ", and " : joint));
}

/** Neighboring words become one part; names with a page stay alone. */
function glued(parts: TaglineSentence): TaglineSentence {
  const done: TaglinePart[] = [];
  for (const part of parts.filter(({ text }) => text)) {
    const last = done.at(-1);
    if (last && !last.personId && !part.personId) done.splice(-1, 1, { text: last.text + part.text });
    else done.push(part);
  }
  return done;
}

/** `Washington, D.C.` brings its own. */
function withFullStop(parts: TaglineSentence): TaglineSentence {
  return parts.at(-1)?.text.endsWith(".") ? parts : glued([...parts, { text: "." }]);
}
