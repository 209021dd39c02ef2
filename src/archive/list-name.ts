/** An article to the lists it stands in, each by one name: `front`, `section:world`, `topic:rivers`, `person:ana-ruiz`. */
import type { Article } from "../article/article.ts";
import type { ListOf } from "./archive.ts";

/** All news. */
export const FRONT = "front";
/** What advertisers paid for: it stands in its section, under its label, but not among the news. */
export const PAID = "paid";

export const sectionList = (id: string): string => `section:${id}`;
export const topicList = (id: string): string => `topic:${id}`;
const personList = (id: string): string => `person:${id}`;

export function listName(of: ListOf): string {
  if ("section" in of && of.section !== undefined) return sectionList(of.section);
  if ("topic" in of && of.topic !== undefined) return topicList(of.topic);
  if ("person" in of && of.person !== undefined) return personList(of.person);
  return FRONT;
}

/** A person's list holds what they wrote and what they contributed to. */
export function listsOf({ kind, section, topics, byline, contributors }: Article): ReadonlySet<string> {
  const people = [...byline, ...contributors].flatMap(({ personId }) => personId ?? []);
  const amongNews = [FRONT, ...topics.map(({ id }) => topicList(id))];
  return new Set([
    sectionList(section),
    ...(kind === "paid" ? [PAID] : amongNews),
    ...people.map(personList),
  ]);
}
