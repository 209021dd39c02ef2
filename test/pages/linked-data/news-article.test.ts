/** What an article says of itself to machines. `WithContext<NewsArticle>` lets the compiler check the expected words against schema.org. */
import type { ImageObject, NewsArticle, NewsMediaOrganization, WithContext } from "schema-dts";
import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import type { Site } from "../../../src/article/newsroom.ts";
import { newsArticle } from "../../../src/pages/linked-data/news-article.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aFigure, anArticle, aParagraph, aPerson } from "../../support/an-article.ts";

type Typed<T> = Exclude<T, string>;

/** Sizes are added where they are expected: as plain numbers, after Google's documents and against schema.org's type. */
const crop = (ratio: string): Typed<ImageObject> => ({
  "@type": "ImageObject",
  url: `https://ledger.example/crops/${ratio}/sluice-1a2b3c4d.jpg.jpg`,
  contentUrl: `https://ledger.example/crops/${ratio}/sluice-1a2b3c4d.jpg.jpg`,
  caption: "Low water.",
  creditText: "Ana Ruiz",
});
const logo: Typed<ImageObject> = { "@type": "ImageObject", url: "https://ledger.example/icon-512.png" };
const publisher: Typed<NewsMediaOrganization> = {
  "@type": "NewsMediaOrganization",
  "@id": "https://ledger.example/#org",
  name: "The Estuary Ledger",
  url: "https://ledger.example/",
};

const data = (own: Partial<Article> = {}, site: Partial<Site> = {}) =>
  newsArticle(anArticle(own), aDesk(site));

test("an article tells machines its headline, its people, its place, its times and its corrections", () => {
  const desk = aDesk({ publisher: { profiles: [], policies: { principles: "about" } } });
  const marta = aPerson({ role: "Harbor correspondent", profiles: ["https://social.example/@marta"] });
  const people = new Map([[marta.id, marta]]);
  const article = anArticle({
    id: "2026/11/mill",
    kind: "explainer",
    headline: "Mill to be drained",
    seoTitle: "Tide mill drained",
    standfirst: "Engineers will inspect the piles.",
    address: "/2026/11/20/harbor/mill",
    section: "harbor",
    topics: [{ id: "rivers", name: "Rivers" }],
    byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
    contributors: [{ name: "Ana Ruiz", role: "reporting", location: "Callao, Peru" }],
    dateline: { city: "Lima", region: "Peru", agency: "HNA" },
    publishedAt: Date.UTC(2026, 10, 20, 14),
    updatedAt: Date.UTC(2026, 10, 21, 13),
    expiresAt: Date.UTC(2027, 0, 1),
    image: aFigure({ caption: "Low water." }).picture,
    corrections: [
      { kind: "correction", at: Date.UTC(2026, 10, 22, 8), text: "There are six gates.", isSerious: false },
      { kind: "editorsNote", at: Date.UTC(2026, 10, 21, 9), text: "The engineer left.", isSerious: true },
    ],
    body: [aParagraph("The sluices were closed on Thursday.")],
  });

  const expected: WithContext<NewsArticle> = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    additionalType: "https://schema.org/BackgroundNewsArticle",
    genre: "Explainer",
    headline: "Mill to be drained",
    alternativeHeadline: "Tide mill drained",
    description: "Engineers will inspect the piles.",
    "@id": "https://ledger.example/2026/11/20/harbor/mill#article",
    url: "https://ledger.example/2026/11/20/harbor/mill",
    mainEntityOfPage: { "@type": "WebPage", "@id": "https://ledger.example/2026/11/20/harbor/mill" },
    identifier: "tag:ledger.example,2026:2026/11/mill",
    datePublished: "2026-11-20T14:00:00Z",
    dateModified: "2026-11-22T08:00:00Z",
    expires: "2027-01-01T00:00:00Z",
    author: [
      {
        "@type": "Person",
        "@id": "https://ledger.example/by/marta-lindqvist#person",
        name: "Marta Lindqvist",
        url: "https://ledger.example/by/marta-lindqvist",
        jobTitle: "Harbor correspondent",
        sameAs: ["https://social.example/@marta"],
      },
      { "@type": "Person", name: "Tomás Ruiz" },
    ],
    creditText: "By Marta Lindqvist and Tomás Ruiz",
    contributor: [
      {
        "@type": "Person",
        name: "Ana Ruiz",
        description: "Ana Ruiz contributed reporting from Callao, Peru.",
      },
    ],
    dateline: "LIMA, Peru (HNA)",
    sourceOrganization: { "@type": "Organization", name: "HNA" },
    locationCreated: {
      "@type": "Place",
      name: "Lima, Peru",
      address: { "@type": "PostalAddress", addressLocality: "Lima", addressCountry: "PE" },
    },
    articleSection: "Harbor",
    keywords: ["Rivers"],
    thumbnailUrl: "https://ledger.example/crops/1x1/sluice-1a2b3c4d.jpg.jpg",
    isAccessibleForFree: true,
    wordCount: 6,
    timeRequired: "PT1M",
    correction: [
      {
        "@type": "CorrectionComment",
        name: "Correction",
        text: "There are six gates.",
        datePublished: "2026-11-22T08:00:00Z",
        url: "https://ledger.example/2026/11/20/harbor/mill#correction-1",
      },
      {
        "@type": "CorrectionComment",
        name: "Editor’s note",
        text: "The engineer left.",
        datePublished: "2026-11-21T09:00:00Z",
        url: "https://ledger.example/2026/11/20/harbor/mill#correction-2",
      },
    ],
    inLanguage: "en-US",
    copyrightHolder: { "@id": "https://ledger.example/#org" },
    copyrightNotice: "© The Estuary Ledger",
    copyrightYear: 2026,
    publishingPrinciples: "https://ledger.example/about",
  };
  expect(newsArticle(article, { ...desk, newsroom: { ...desk.newsroom, people } })).toEqual({
    ...expected,
    image: [
      { ...crop("16x9"), width: 1200, height: 675 },
      { ...crop("4x3"), width: 1200, height: 900 },
      { ...crop("1x1"), width: 1200, height: 1200 },
    ],
    publisher: { ...publisher, logo: { ...logo, width: 512, height: 512 } },
  });
});

test("an article says nothing that its editor did not", () => {
  const bare = data({ topics: [], byline: [], body: [] });

  const unsaid = [
    "additionalType",
    "genre",
    "alternativeHeadline",
    "description",
    "contributor",
    "editor",
    "translator",
    "dateline",
    "sourceOrganization",
    "locationCreated",
    "keywords",
    "image",
    "thumbnailUrl",
    "hasPart",
    "correction",
    "expires",
    "sponsor",
    "usageInfo",
    "license",
    "publishingPrinciples",
  ];
  expect(unsaid.filter((property) => property in bare)).toEqual([]);
});

test("nothing competes with the headline for the name of the article", () => {
  expect(data()).not.toHaveProperty("name");
  expect(data({ headline: "Mill drained", seoTitle: "Mill drained" })).not.toHaveProperty(
    "alternativeHeadline",
  );
});

test("an article that was never changed was last changed when it was published", () => {
  const { datePublished, dateModified } = data({ publishedAt: 0 });

  expect([datePublished, dateModified]).toEqual(["1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"]);
});

test("a change that an editor dated in the future has not happened yet", () => {
  const publishedAt = Date.UTC(2026, 10, 20, 14);

  expect(data({ publishedAt, updatedAt: Date.UTC(2026, 11, 24) })["dateModified"]).toBe(
    "2026-11-20T14:00:00Z",
  );
});

test("where site.yaml says what machines may do, every article says where that stands", () => {
  expect(
    data({}, { usage: { search: "allow", answers: "deny", training: "deny", barred: [] } }),
  ).toMatchObject({
    usageInfo: "https://ledger.example/usage",
    license: "https://ledger.example/license.xml",
  });
});

test("a picture too small for search engines is not offered to them", () => {
  const image = aFigure({ width: 200, height: 150 }).picture;

  expect(data({ image })).not.toHaveProperty("image");
});

test("what others hold the rights to is not put under our license", () => {
  const usage = { search: "allow", answers: "allow", training: "allow", barred: [] } as const;

  const told = data({ rights: "© Harbor News Agency" }, { usage });

  expect(told).toMatchObject({ copyrightNotice: "© Harbor News Agency" });
  expect(told).not.toHaveProperty("usageInfo");
  expect(told).not.toHaveProperty("license");
});
