/** An article to the lists it stands in, each by one name: `front`, `section:world`, `topic:rivers`, `person:ana-ruiz`. */
import type { Article, Belonging } from "../article/article.ts";
import type { ListOf } from "./archive.ts";

/** All news. */
export const FRONT = "front";
/** What advertisers paid for: it stands in its section, under its label, but not among the news. */
export const PAID = "paid";
/** What asks for tact: it stands among the news, but beside nothing it has nothing to do with. */
export const SENSITIVE = "sensitive";

export const sectionList = (id: string): string => `section:${id}`;
export const topicList = (id: string): string => `topic:${id}`;
const personList = (id: string): string => `person:${id}`;

export function listName(of: ListOf): string {
  if (of === FRONT) return FRONT;
  if ("section" in of) return sectionList(of.section);
  if ("topic" in of) return topicList(of.topic);
  return personList(of.person);
}

/** The list of a name; `undefined` for those that only the archive asks for. */
export function listOf(name: string): ListOf | undefined {
  if (name === FRONT) return FRONT;
  const [, kind, id = ""] = /^([^:]+):(.+)$/.exec(name) ?? [];
  if (kind === "section") return { section: id };
  if (kind === "topic") return { topic: id };
  return kind === "person" ? { person: id } : undefined;
}

/** A person's list holds what they wrote and what they contributed to. */
export function listsOf({
  kind,
  isSensitive,
  section,
  topics,
  byline,
  contributors,
}: Pick<Article, Belonging>): ReadonlySet<string> {
  const people = [...byline, ...contributors].flatMap(({ personId }) => personId ?? []);
  const amongNews = [FRONT, ...topics.map(({ id }) => topicList(id))];
  return new Set([
    sectionList(section),
    ...(kind === "paid" ? [PAID] : amongNews),
    ...(isSensitive ? [SENSITIVE] : []),
    ...people.map(personList),
  ]);
}
