/** All that a folder's files hold to the addresses that the site serves, and the places on each page that a link can name. */
import type { Newsroom } from "../article/newsroom.ts";
import { formEndings } from "../article/permalink.ts";
import { hasUsagePage } from "../article/uses.ts";
import type { Judged } from "./judged.ts";
import { onEveryPage, type Places } from "./places.ts";
import { withoutCase } from "./slug.ts";

export type Targets = ReadonlyMap<string, Places>;

export function linkTargets(files: readonly Judged[], newsroom: Newsroom): Targets {
  const targets = new Map<string, Places>();
  for (const address of listsOf(files, newsroom)) targets.set(lookedUp(address), onEveryPage);
  for (const { claims, places = onEveryPage } of files) {
    for (const { to, as } of claims) if (as !== "id") targets.set(lookedUp(to), places);
  }
  return targets;
}

/** The other forms of articles. */
export const formTargets = (files: readonly Judged[]): ReadonlySet<string> =>
  new Set(
    files
      .filter(({ is }) => is === "article")
      .flatMap(({ claims }) => claims.filter(({ as }) => as !== "id"))
      .flatMap(({ to }) => Object.values(formEndings).map((ending) => lookedUp(to + ending))),
  );

/** As the server looks an address up. */
export function lookedUp(address: string): string {
  try {
    return withoutCase(decodeURIComponent(address));
  } catch {
    return address;
  }
}

const feeds = ["feed.rss", "feed.atom", "feed.json"];

/** The pages that the site makes of all articles, and the feeds that go with them. */
function listsOf(files: readonly Judged[], { site, people }: Newsroom): string[] {
  const ids = new Set(files.flatMap(({ topics }) => topics));
  const topics = [...ids].map((id) => `/topic/${id}`);
  const sections = site.sections.map(({ id }) => `/section/${id}`);
  const persons = [...people.keys()].map((id) => `/by/${id}`);
  const lists = ["/corrections", ...sections, ...topics, ...persons];
  const pages = ["/", ...lists, ...(hasUsagePage(site.usage) ? ["/usage"] : [])];
  return [...pages, ...lists.flatMap((list) => feeds.map((feed) => `${list}/${feed}`))];
}
