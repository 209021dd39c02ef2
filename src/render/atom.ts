/** A feed to Atom (RFC 4287), with what was taken from it as tombstones (RFC 6721). */
import { isoInstant } from "../article/instant.ts";
import type { Feed, FeedItem, FeedPerson, Tombstone } from "../pages/feeds/feed.ts";
import type { FeedText } from "./feed-texts.ts";
import { type Elements, xml } from "./xml.ts";

export function atom(feed: Feed, texts: readonly FeedText[]): string {
  const { id, title, description, updatedAt, url, home, hub, rights, lang, icon, favicon } = feed;
  const document: Elements = {
    "@xmlns": "http://www.w3.org/2005/Atom",
    "@xmlns:at": "http://purl.org/atompub/tombstones/1.0",
    "@xml:lang": lang,
    id,
    title,
    subtitle: description,
    updated: isoInstant(updatedAt),
    link: [
      { "@rel": "self", "@type": "application/atom+xml", "@href": url },
      { "@rel": "alternate", "@type": "text/html", "@href": home },
      ...(hub ? [{ "@rel": "hub", "@href": hub }] : []),
    ],
    icon: favicon,
    logo: icon,
    rights,
    entry: texts.map((one) => entry(one, feed)),
    "at:deleted-entry": feed.tombstones.map(deletedEntry),
  };
  return xml({ feed: document });
}

const entry = ({ item, html }: FeedText, feed: Feed): Elements => ({
  ...languageOf(item, feed),
  id: item.id,
  title: item.title,
  published: isoInstant(item.publishedAt),
  updated: isoInstant(item.updatedAt),
  author: item.authors.map(person),
  contributor: item.contributors.map(person),
  category: item.categories.map((term) => ({ "@term": term })),
  link: { "@rel": "alternate", "@type": "text/html", "@href": item.url },
  summary: item.summary,
  content: { "@type": "html", "@xml:base": item.url, "#": html },
  rights: item.rights,
});

const languageOf = ({ lang }: FeedItem, feed: Feed): Elements =>
  lang === feed.lang ? {} : { "@xml:lang": lang };

const person = ({ name, url }: FeedPerson): Elements => ({ name, uri: url });

const deletedEntry = ({ id, at, words }: Tombstone): Elements => ({
  "@ref": id,
  "@when": isoInstant(at),
  "at:comment": words,
});
