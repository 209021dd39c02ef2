/** The articles of a section, a topic or a person, newest first, a page at a time. */
import type { Request } from "express";
import type { Latest, ListOf } from "../archive/archive.ts";
import { listChangedAt } from "../article/last-change.ts";
import { type Listed, lastPageNumber, listPage, TEASERS_A_PAGE } from "../pages/list-page.ts";
import type { Show, Visit } from "./answer.ts";
import { PageNotFound } from "./refusals.ts";

export const showSection: Show = (visit) => {
  const id = visit.request.params["section"];
  const section = visit.desk.newsroom.site.sections.find((section) => section.id === id);
  if (!section) throw new PageNotFound(visit.request.path);
  return showList(visit, { section: section.id }, () => ({ section }));
};

export const showPerson: Show = (visit) => {
  const id = visit.request.params["person"];
  const person = typeof id === "string" ? visit.desk.newsroom.people.get(id) : undefined;
  if (!person) throw new PageNotFound(visit.request.path);
  return showList(visit, { person: person.id }, () => ({ person }));
};

/** A topic is known by its live articles alone: before the first of them is out, it isn't there. */
export const showTopic: Show = (visit) => {
  const id = String(visit.request.params["topic"]);
  return showList(visit, { topic: id }, ({ teasers }) => {
    const topic = teasers.flatMap(({ topics }) => topics).find((topic) => topic.id === id);
    return topic && { topic };
  });
};

async function showList(
  { request, archive, desk, now }: Visit,
  list: ListOf,
  listed: (latest: Latest) => Listed | undefined,
): ReturnType<Show> {
  const pageNumber = pageNumberOf(request);
  const latest = await archive.latest(list, now, { number: pageNumber, size: TEASERS_A_PAGE });
  const of = listed(latest);
  if (!of || pageNumber > lastPageNumber(latest.total)) throw new PageNotFound(request.path);
  return {
    page: listPage({ ...desk, of, latest, pageNumber }),
    changedAt: listChangedAt(latest.teasers, now),
  };
}

/** `?page=2`; any other word there names no page. */
function pageNumberOf({ query, path }: Request): number {
  const { page = "1" } = query;
  if (typeof page !== "string" || !/^[1-9]\d{0,5}$/.test(page)) throw new PageNotFound(path);
  return Number(page);
}
