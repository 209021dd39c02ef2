/** What a list can be of, a section, a topic or a person, to its name, its address and what is said of it. */
import type { Topic } from "../article/article.ts";
import type { Person, Section } from "../article/newsroom.ts";
import { personLink, sectionLink, topicLink } from "./links.ts";

export type Listed = { readonly section: Section } | { readonly topic: Topic } | { readonly person: Person };

export interface Subject {
  readonly title: string;
  readonly address: string;
  /** `Topic`, or what a person does here. */
  readonly label?: string;
  readonly about?: string;
  readonly section?: string;
}

export function subjectOf(of: Listed): Subject {
  if ("section" in of)
    return { title: of.section.name, address: sectionLink(of.section.id), section: of.section.id };
  if ("topic" in of) return { title: of.topic.name, address: topicLink(of.topic.id), label: "Topic" };
  const { id, name, role, location, bio } = of.person;
  const label = [role, location].filter(Boolean).join(", ");
  return { title: name, address: personLink(id), ...(label && { label }), ...(bio && { about: bio }) };
}
