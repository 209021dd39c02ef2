/** The word in an address to the section, topic or person it names. */
import type { ListOf } from "../archive/archive.ts";
import type { Listed } from "../pages/listed.ts";
import type { Visit } from "./answer.ts";
import { PageNotFound } from "./refusals.ts";

/** Throws where there is none. */
export type AskedList = (visit: Visit) => Promise<Listed>;

export const askedSection: AskedList = async ({ request, desk }) => {
  const id = request.params["section"];
  const section = desk.newsroom.site.sections.find((section) => section.id === id);
  if (!section) throw new PageNotFound(request.path);
  return { section };
};

export const askedPerson: AskedList = async ({ request, desk }) => {
  const id = request.params["person"];
  const person = typeof id === "string" ? desk.newsroom.people.get(id) : undefined;
  if (!person) throw new PageNotFound(request.path);
  return { person };
};

/** A topic is known by its live articles alone: before the first of them is out, it isn't there. */
export const askedTopic: AskedList = async ({ request, archive, now }) => {
  const id = String(request.params["topic"]);
  const { teasers } = await archive.latest({ topic: id }, now, { number: 1, size: 1 });
  const topic = teasers.flatMap(({ topics }) => topics).find((topic) => topic.id === id);
  if (!topic) throw new PageNotFound(request.path);
  return { topic };
};

/** All news. */
export const askedFront = async (): Promise<"front"> => "front";

/** As the archive is asked for it. */
export function archiveList(listed: Listed | "front"): ListOf {
  if (listed === "front") return listed;
  if ("section" in listed) return { section: listed.section.id };
  if ("topic" in listed) return { topic: listed.topic.id };
  return { person: listed.person.id };
}
