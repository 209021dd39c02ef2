import { expect, test } from "vitest";
import { newsArticle } from "../../src/pages/news-article.ts";
import { anArticle, aSite } from "../support/an-article.ts";

test("an article tells machines its headline, its people, its place and its times", () => {
  const article = anArticle({
    headline: "Mill to be drained",
    standfirst: "Engineers will inspect the piles.",
    address: "/2026/11/20/harbor/mill",
    section: "harbor",
    byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
    dateline: { city: "LIMA", region: "Peru" },
    publishedAt: Date.UTC(2026, 10, 20, 14),
    updatedAt: Date.UTC(2026, 10, 21, 13),
  });
  const sections = [{ id: "harbor", name: "The Harbor" }];

  const data = newsArticle(
    article,
    aSite({ name: "The Estuary Ledger", url: "https://ledger.example", lang: "en-US", sections }),
  );

  expect(data).toEqual({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Mill to be drained",
    description: "Engineers will inspect the piles.",
    url: "https://ledger.example/2026/11/20/harbor/mill",
    mainEntityOfPage: { "@type": "WebPage", "@id": "https://ledger.example/2026/11/20/harbor/mill" },
    datePublished: "2026-11-20T14:00:00Z",
    dateModified: "2026-11-21T13:00:00Z",
    author: [
      { "@type": "Person", name: "Marta Lindqvist", url: "https://ledger.example/by/marta-lindqvist" },
      { "@type": "Person", name: "Tomás Ruiz" },
    ],
    dateline: "LIMA, Peru",
    articleSection: "The Harbor",
    inLanguage: "en-US",
    isAccessibleForFree: true,
    publisher: {
      "@type": "NewsMediaOrganization",
      name: "The Estuary Ledger",
      url: "https://ledger.example/",
    },
  });
});

test("an article that was never updated was last changed when it was published", () => {
  const { dateModified, datePublished } = newsArticle(anArticle({ publishedAt: 0 }), aSite());

  expect([datePublished, dateModified]).toEqual(["1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"]);
});

test("what an advertiser paid for is not called news, and nobody of the newsroom its author", () => {
  const sponsor = { name: "Ropeworks", url: "https://ropes.example/" };
  const organization = { "@type": "Organization", name: "Ropeworks", url: "https://ropes.example/" };

  expect(newsArticle(anArticle({ kind: "paid", sponsor }), aSite())).toMatchObject({
    "@type": "AdvertiserContentArticle",
    author: [organization],
    sponsor: organization,
  });
});

test("an article that somebody supported is still its author's", () => {
  const data = newsArticle(
    anArticle({ byline: [{ name: "Ana Ruiz" }], sponsor: { name: "Ropeworks" } }),
    aSite(),
  );

  expect(data).toMatchObject({
    "@type": "NewsArticle",
    author: [{ "@type": "Person", name: "Ana Ruiz" }],
    sponsor: { "@type": "Organization", name: "Ropeworks" },
  });
});
