/** Steps of an editor and of the clock, as fast-check makes them up, to what each of them does to an archive. */
import fc from "fast-check";
import type { ArchiveStore, Batch } from "../../src/archive/store.ts";
import type { Article, StaticPage } from "../../src/article/article.ts";
import type { Instant } from "../../src/article/instant.ts";
import type { Person } from "../../src/article/newsroom.ts";
import { read } from "./an-archive.ts";
import { aNewsroom, anArticle, aParagraph, aPerson, aStaticPage, aWithdrawal } from "./an-article.ts";

export const HOUR = 3_600_000;
export const START = Date.UTC(2026, 10, 20, 12);
const ARTICLES = 7;
const ABOUT = "pages/about.md";

/** Of one article, what an editor changes at a time; times are hours from now. */
type Edit = (article: Article, now: Instant) => Partial<Article>;

const section = fc.constantFrom("harbor", "upriver");
const hours = fc.integer({ min: -4, max: 4 });
const topics = fc.subarray(["rivers", "mills", "boats"]);
const names = fc.constantFrom("", " again");
const people = fc.subarray(["ana", "bo"]);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3 }).map(
    (text): Edit =>
      () => ({ body: [aParagraph(`Text ${text}`)] }),
  ),
  fc.string({ minLength: 1, maxLength: 3 }).map(
    (word): Edit =>
      () => ({ headline: `Mill ${word}` }),
  ),
  section.map(
    (section): Edit =>
      ({ slug }) => ({ section, address: addressOf(section, slug) }),
  ),
  fc.tuple(topics, names).map(
    ([ids, more]): Edit =>
      () => ({ topics: ids.map((id) => ({ id, name: id + more })) }),
  ),
  people.map(
    (ids): Edit =>
      () => ({ byline: ids.map((personId) => ({ name: personId, personId })) }),
  ),
  people.map(
    (ids): Edit =>
      () => ({ contributors: ids.map((personId) => ({ name: personId, personId, role: "reporting" })) }),
  ),
  fc.constantFrom("news" as const, "opinion" as const, "paid" as const).map(
    (kind): Edit =>
      () => ({ kind }),
  ),
  fc.boolean().map(
    (isSensitive): Edit =>
      () => ({ isSensitive }),
  ),
  hours.map(
    (hour): Edit =>
      (_, now) => ({ publishedAt: now + hour * HOUR }),
  ),
  hours.map(
    (hour): Edit =>
      (_, now) => ({ expiresAt: now + hour * HOUR }),
  ),
  hours.map(
    (hour): Edit =>
      (_, now) => ({ updatedAt: now + hour * HOUR }),
  ),
  fc.tuple(hours, fc.constantFrom("correction" as const, "update" as const)).map(
    ([hour, kind]): Edit =>
      ({ corrections }, now) => ({
        corrections: [...corrections, { kind, at: now + hour * HOUR, text: `Note ${now}`, isSerious: false }],
      }),
  ),
  fc.constantFrom("/old", "/2026/11/harbor/a0.md").map(
    (former): Edit =>
      ({ address }) => ({ formerAddresses: former === address ? [] : [former] }),
  ),
  fc.boolean().map(
    (hasMinorChanges): Edit =>
      () => ({ hasMinorChanges }),
  ),
);

export type Step =
  | { does: "edit"; which: number; edit: Edit }
  | { does: "withdraw"; which: number; hour: number | undefined }
  | { does: "remove" | "draft" | "rename" | "spoil"; which: number }
  | { does: "page"; page: Partial<StaticPage>; hour: number | undefined }
  | { does: "drop page" }
  | { does: "newsroom"; motto: string; people: Person[] }
  | { does: "wait"; hours: number };

const which = fc.nat({ max: ARTICLES - 1 });
const maybeHour = fc.option(hours, { nil: undefined });
const everybody = [
  aPerson({ id: "ana", name: "ana" }),
  aPerson({ id: "bo", name: "bo" }),
  aPerson({ id: "ana", name: "ana", role: "Editor" }),
];

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ does: fc.constant("edit" as const), which, edit: edits }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("wait" as const), hours: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), which, hour: maybeHour }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom("remove" as const, "draft", "rename", "spoil"), which }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("page" as const),
      page: fc.record({
        title: fc.constantFrom("About", "About us"),
        description: fc.constantFrom("A", "B"),
      }),
      hour: maybeHour,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("drop page" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("newsroom" as const),
      motto: fc.constantFrom("Twice a day", "Once a day"),
      people: fc.subarray(everybody),
    }),
  },
);

const addressOf = (section: string, slug: string): string => `/2026/11/${section}/${slug}`;

const firstArticle = (which: number): Article => {
  const [slug, section] = [`a${which}`, which % 2 ? "harbor" : "upriver"];
  return anArticle({
    id: slug,
    slug,
    section,
    address: addressOf(section, slug),
    topics: which % 3 ? [{ id: "rivers", name: "rivers" }] : [],
    byline: [{ name: "ana", personId: "ana" }],
    publishedAt: START - which * HOUR,
  });
};

/** What the editor has in the folder. Files are named anew when they are renamed; articles keep their ids. */
export function aBusyNewsroom(archive: ArchiveStore) {
  const articles = new Map(Array.from({ length: ARTICLES }, (_, which) => [which, firstArticle(which)]));
  const files = new Map<number, string>();
  let saves = 0;
  let now = START;

  const update = (batch: Partial<Batch>): void => void archive.update({ edition: "first", ...batch, now });
  const fileOf = (which: number): string => files.get(which) ?? `articles/a${which}.md`;
  const articleOf = (which: number): Article => articles.get(which) ?? firstArticle(which);
  const saved = (path: string, reading: Parameters<typeof read>[1]): Pick<Batch, "read"> => ({
    read: [read(path, reading, ++saves)],
  });
  const ahead = (hour: number | undefined, key: "updatedAt" | "withdrawnAt") =>
    hour === undefined ? {} : { [key]: now + hour * HOUR };

  function edited({ which, edit }: Extract<Step, { does: "edit" }>): Partial<Batch> {
    const article = { ...articleOf(which), ...edit(articleOf(which), now) };
    articles.set(which, article);
    return saved(fileOf(which), { is: "article", article });
  }

  function withdrawn({ which, hour }: Extract<Step, { does: "withdraw" }>): Partial<Batch> {
    const { id, address, formerAddresses, publishedAt, section, topics, byline } = articleOf(which);
    const left = { id, address, formerAddresses, publishedAt, section, topics, byline };
    const withdrawal = aWithdrawal({ ...left, ...ahead(hour, "withdrawnAt") });
    return saved(fileOf(which), { is: "withdrawn", withdrawal });
  }

  function renamed(which: number): Partial<Batch> {
    const gone = [fileOf(which)];
    files.set(which, `articles/renamed-${++saves}.md`);
    return { gone, ...saved(fileOf(which), { is: "article", article: articleOf(which) }) };
  }

  function batchOf(step: Exclude<Step, { does: "wait" }>): Partial<Batch> {
    switch (step.does) {
      case "edit":
        return edited(step);
      case "withdraw":
        return withdrawn(step);
      case "remove":
        return { gone: [fileOf(step.which)] };
      case "draft":
        return saved(fileOf(step.which), { is: "draft" });
      case "spoil":
        return saved(fileOf(step.which), { is: "bad" });
      case "rename":
        return renamed(step.which);
      case "page": {
        const page = aStaticPage({ ...step.page, ...ahead(step.hour, "updatedAt") });
        return saved(ABOUT, { is: "page", page });
      }
      case "drop page":
        return { gone: [ABOUT] };
      case "newsroom":
        return { newsroom: aNewsroom({ site: { motto: step.motto }, people: step.people }) };
    }
  }

  function take(step: Step): void {
    if (step.does === "wait") now += step.hours * HOUR;
    else update(batchOf(step));
  }

  update({
    newsroom: aNewsroom({ people: everybody.slice(0, 2) }),
    read: [...articles].flatMap(
      ([which, article]) => saved(fileOf(which), { is: "article", article }).read ?? [],
    ),
  });

  return {
    now: (): Instant => now,
    take,
    /** Where an article is, or was. */
    addresses: (): readonly string[] => [...articles.values()].map(({ address }) => address),
  };
}
