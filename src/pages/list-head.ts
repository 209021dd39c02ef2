/** A page of a list to what stands in its head: what it is a list of, its feeds, and its linked data. */
import type { Newsroom, Person } from "../article/newsroom.ts";
import type { OwnHead } from "./head/head.ts";
import type { OwnCard } from "./head/open-graph.ts";
import { titleOfLeaf } from "./leaf.ts";
import { breadcrumbs } from "./linked-data/breadcrumbs.ts";
import { collectionPage } from "./linked-data/collection-page.ts";
import type { LinkedData } from "./linked-data/linked-data.ts";
import { profilePage } from "./linked-data/profile-page.ts";
import { pageLink } from "./links.ts";
import { type Listed, type Subject, subjectOf } from "./listed.ts";

export function listHead(
  of: Listed,
  { newsroom, pageNumber }: { newsroom: Newsroom; pageNumber: number },
): OwnHead {
  const { site } = newsroom;
  const subject = subjectOf(of);
  const { title, address } = subject;
  const name = headTitle(of, subject);
  const description = [subject.about, `${title}: all articles of ${site.name}, newest first.`]
    .filter(Boolean)
    .join(" ");
  return {
    title: titleOfLeaf(name, pageNumber),
    address: pageLink(address, pageNumber),
    isIndexed: true,
    description,
    ...("person" in of && { card: cardOf(of.person) }),
    feeds: { list: address, name },
    linkedData: [linkedData(of, { newsroom, description }), breadcrumbs(site, [{ name: title }])],
  };
}

const cardOf = ({ fediverse }: Person): OwnCard => ({
  type: "profile",
  ...(fediverse && { creator: fediverse }),
});

/** A topic may be called as a section is. */
export const headTitle = (of: Listed, { title, label }: Subject): string =>
  "topic" in of ? `${label}: ${title}` : title;

function linkedData(
  of: Listed,
  { newsroom, description }: { newsroom: Newsroom; description: string },
): LinkedData {
  if ("person" in of) return profilePage(of.person, newsroom);
  const { title, address } = subjectOf(of);
  return collectionPage({ name: title, description, address }, newsroom.site);
}
