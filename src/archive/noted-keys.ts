/** An archive to the same archive, with the keys of all that it is asked for put down in a set. */
import { type Archive, type Found, goneId, type ListOf, type Teaser } from "./archive.ts";
import {
  addressKey,
  articleKey,
  CORRECTIONS,
  type Key,
  MONTHS,
  monthKey,
  profileKey,
  SITE,
  staticPageKey,
  TOPICS,
  teaserKey,
} from "./keys.ts";
import { listName } from "./list-name.ts";
import { decidingLists } from "./related.ts";

export function notedKeys(archive: Archive, keys: Set<Key>): Archive {
  const note = (...noted: readonly Key[]): void => {
    for (const key of noted) keys.add(key);
  };
  const noteTeasers = (teasers: readonly Pick<Teaser, "id">[]): void =>
    note(...teasers.map(({ id }) => teaserKey(id)));

  return {
    ...archive,
    async newsroom() {
      note(SITE);
      return archive.newsroom();
    },
    async pageTitles() {
      note(SITE);
      return archive.pageTitles();
    },
    async staticPage(address) {
      const page = await archive.staticPage(address);
      note(page ? staticPageKey(page.slug) : SITE);
      return page;
    },
    async article(address, now) {
      const found = await archive.article(address, now);
      note(...keysAt(address, found));
      return found;
    },
    async versions(id, now) {
      note(articleKey(id));
      return archive.versions(id, now);
    },
    async latest(of, now, page) {
      const latest = await archive.latest(of, now, page);
      note(...keysOf(of));
      noteTeasers(latest.teasers);
      return latest;
    },
    async related(article, now, count) {
      const teasers = await archive.related(article, now, count);
      note(...decidingLists(article, teasers, count));
      noteTeasers(teasers);
      return teasers;
    },
    async articles(of, now, count) {
      const articles = await archive.articles(of, now, count);
      note(...keysOf(of), ...articles.map(({ id }) => articleKey(id)));
      return articles;
    },
    async gone(of, now, count) {
      const gone = await archive.gone(of, now, count);
      note(...keysOf(of), ...gone.flatMap(keysOfFound));
      return gone;
    },
    async corrections(now, page) {
      const corrections = await archive.corrections(now, page);
      note(CORRECTIONS);
      noteTeasers(corrections.notes.map(({ teaser }) => teaser));
      return corrections;
    },
    async months(now) {
      note(MONTHS);
      return archive.months(now);
    },
    async ofMonth(month, now, page) {
      const teasers = await archive.ofMonth(month, now, page);
      note(monthKey(month));
      noteTeasers(teasers);
      return teasers;
    },
    async topics(now) {
      note(TOPICS);
      return archive.topics(now);
    },
  };
}

/** A person's list is shown under what people.yaml says of them. */
const keysOf = (of: ListOf): readonly Key[] => [
  listName(of),
  ...(of !== "front" && "person" in of ? [profileKey(of.person)] : []),
];

/** Where no article has its home, one may find it. */
const keysAt = (address: string, found: Found | undefined): readonly Key[] =>
  !found || found.is === "moved" ? [addressKey(address)] : keysOfFound(found);

function keysOfFound(found: Exclude<Found, { is: "moved" }>): readonly Key[] {
  if (found.is !== "article") return [articleKey(goneId(found))];
  const { id, byline, contributors } = found.article;
  const people = [...byline, ...contributors].flatMap(({ personId }) => personId ?? []);
  return [articleKey(id), ...people.map(profileKey)];
}
