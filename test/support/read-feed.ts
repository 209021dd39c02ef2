/** What feeds and sitemaps say of each article, read by parsers that are not ours. */
import { JSDOM } from "jsdom";
import RssParser from "rss-parser";
import {
  instant,
  jsonOf,
  oneSpace,
  placeOf,
  syndicated,
  type Told,
  textOf,
  textsAt,
} from "./read-edition.ts";

/** The facts of each item by its address. */
export type FeedFacts = ReadonlyMap<string, Told>;

const rss = new RssParser({
  customFields: {
    item: [
      ["content:encoded", "encoded"],
      ["dc:creator", "creators", { keepArray: true }],
      ["dcterms:modified", "modified"],
    ],
  },
});

export async function factsOfRss(xml: string): Promise<FeedFacts> {
  const { items } = await rss.parseString(xml);
  return byUrl(
    items.map((item) => ({
      url: item.link ?? "",
      id: item.guid ?? "",
      headline: oneSpace(item.title ?? ""),
      people: item["creators"].map(oneSpace),
      published: instant(item.pubDate),
      changed: instant(item["modified"] ?? item.pubDate),
      section: oneSpace(item.categories?.[0] ?? ""),
      ...syndicated(item["encoded"]),
    })),
  );
}

/** `{ name: ["Ana Ruiz"] }` */
type AtomPerson = { readonly name: readonly string[] };
const namesOf = (people: readonly AtomPerson[] = []): string[] =>
  people.map(({ name }) => oneSpace(name[0] ?? ""));

const atom = new RssParser({
  customFields: {
    item: [
      ["author", "authors", { keepArray: true }],
      ["contributor", "contributors", { keepArray: true }],
      ["category", "sections", { keepArray: true }],
      ["id", "id"],
      ["published", "published"],
      ["updated", "updated"],
    ],
  },
});

export async function factsOfAtom(xml: string): Promise<FeedFacts> {
  const { items } = await atom.parseString(xml);
  return byUrl(
    items.map((item) => ({
      url: item.link ?? "",
      id: item["id"],
      headline: oneSpace(item.title ?? ""),
      people: namesOf(item["authors"]),
      contributors: namesOf(item["contributors"]),
      published: instant(item["published"]),
      changed: instant(item["updated"]),
      section: oneSpace(item["sections"]?.[0]?.$.term ?? ""),
      ...syndicated(item.content ?? ""),
    })),
  );
}

export function factsOfJsonFeed(text: string): FeedFacts {
  return byUrl(
    jsonOf(JSON.parse(text))
      .at("items")
      .list.map((item) => ({
        url: item.at("url").text,
        id: item.at("id").text,
        headline: item.at("title").text,
        people: textsAt("name", item.at("authors")),
        contributors: textsAt("name", item.at("_news").at("contributors")),
        place: placeOf(item.at("_news").at("dateline").text),
        published: instant(item.at("date_published").text),
        changed: instant(item.at("date_modified").text),
        section: item.at("tags").list[0]?.text ?? "",
        ...syndicated(item.at("content_html").text),
        corrections: textsAt("text", item.at("_news").at("corrections")).sort(),
      })),
  );
}

export function factsOfSitemap(xml: string): FeedFacts {
  const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
  return byUrl(
    [...document.querySelectorAll("url")].map((url) => ({
      url: textOf(url, "loc"),
      ...(textOf(url, "lastmod") && { changed: instant(textOf(url, "lastmod")) }),
    })),
  );
}

const byUrl = (all: readonly (Told & { readonly url: string })[]): FeedFacts =>
  new Map(all.map((told) => [told.url, told]));
