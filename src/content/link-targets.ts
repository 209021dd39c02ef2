/** All that a folder's files hold to the addresses that the site serves, and the places on each page that a link can name. */
import type { Article, StaticPage } from "../article/article.ts";
import type { Body } from "../article/body.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { openTo } from "../article/opening.ts";
import { hasUsagePage } from "../article/uses.ts";
import { publishedBy, type Reading } from "./reading.ts";
import { withoutCase } from "./slug.ts";

/** The fragments that a page has, those of its headings first. */
export interface Places {
  readonly headings: readonly string[];
  readonly others: readonly string[];
}

export type Targets = ReadonlyMap<string, Places>;

export function linkTargets(readings: readonly Reading[], newsroom: Newsroom): Targets {
  const lists = listsOf(readings, newsroom).map((address): [string, Places] => [address, onEveryPage]);
  const pages = readings.flatMap((reading) => {
    const places = placesOf(reading);
    return places ? addressesOf(reading).map((address): [string, Places] => [address, places]) : [];
  });
  return new Map([...lists, ...pages].map(([address, places]) => [lookedUp(address), places]));
}

/** As the server looks an address up. */
export function lookedUp(address: string): string {
  try {
    return withoutCase(decodeURIComponent(address));
  } catch {
    return address;
  }
}

/** `undefined` where nothing stands yet: a draft, a bad file. */
export function placesOf(reading: Reading): Places | undefined {
  if (reading.is === "page") return placesOfPage(reading.page);
  if (reading.is === "article") return placesOfArticle(reading.article);
  return reading.is === "withdrawn" ? onEveryPage : undefined;
}

/** Of a text that is held back: its own notes and headings can be judged already. */
export const placesOfText = (body: Body): Places => ({
  headings: headingsOf(body),
  others: [...onEveryPage.others, "headline", "corrections", ...idsIn(body)],
});

const onEveryPage: Places = { headings: [], others: ["main"] };

const placesOfPage = ({ body }: StaticPage): Places => ({
  headings: headingsOf(body),
  others: [...onEveryPage.others, ...idsIn(body)],
});

/** Paragraphs are not among them: their numbers move with the text. */
function placesOfArticle(article: Article): Places {
  const { corrections } = article;
  const body = openTo(article);
  const notes = corrections.map((_, index) => `correction-${index + 1}`);
  const hasBelow = corrections.some(({ isSerious }) => !isSerious);
  return {
    headings: headingsOf(body),
    others: [
      ...onEveryPage.others,
      "headline",
      ...notes,
      ...(hasBelow ? ["corrections"] : []),
      ...idsIn(body),
    ],
  };
}

const headingsOf = (body: Body): string[] =>
  body.flatMap((block) => (block.kind === "heading" ? [block.id] : []));

/** Of footnotes, and of where they are mentioned. */
const idsIn = (body: Body): string[] =>
  body.flatMap((block) =>
    "html" in block ? [...block.html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id) : [],
  );

function addressesOf(reading: Reading): readonly string[] {
  if (reading.is === "page") return [reading.page.address];
  const published = publishedBy(reading);
  return published ? [...published.formerAddresses, published.address] : [];
}

const feeds = ["feed.rss", "feed.atom", "feed.json"];

/** The pages that the site makes of all articles, and the feeds that go with them. */
function listsOf(readings: readonly Reading[], { site, people }: Newsroom): string[] {
  const articles = readings.flatMap((reading) => (reading.is === "article" ? [reading.article] : []));
  const inTopics = articles.filter(({ kind }) => kind !== "paid");
  const topics = inTopics.flatMap(({ topics }) => topics.map(({ id }) => `/topic/${id}`));
  const sections = site.sections.map(({ id }) => `/section/${id}`);
  const persons = [...people.keys()].map((id) => `/by/${id}`);
  const lists = ["/corrections", ...sections, ...topics, ...persons];
  const pages = ["/", ...lists, ...(hasUsagePage(site.usage) ? ["/usage"] : [])];
  return [...pages, ...lists.flatMap((list) => feeds.map((feed) => `${list}/${feed}`))];
}
