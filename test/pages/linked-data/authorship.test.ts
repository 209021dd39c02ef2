import { expect, test } from "vitest";
import { authorship } from "../../../src/pages/linked-data/authorship.ts";
import { aNewsroom, anArticle, aPerson } from "../../support/an-article.ts";

test("the author of what an advertiser paid for is the advertiser, and nobody of the newsroom", () => {
  const sponsor = { name: "Ropeworks", url: "https://ropes.example/" };
  const organization = { "@type": "Organization", name: "Ropeworks", url: "https://ropes.example/" };

  expect(authorship(anArticle({ kind: "paid", sponsor }), aNewsroom())).toEqual({
    author: [organization],
    creditText: "Sponsored by Ropeworks",
    sponsor: organization,
  });
});

test("an article that somebody supported is still its author's", () => {
  const article = anArticle({ byline: [{ name: "Ana Ruiz" }], sponsor: { name: "Ropeworks" } });

  expect(authorship(article, aNewsroom())).toEqual({
    author: [{ "@type": "Person", name: "Ana Ruiz" }],
    creditText: "By Ana Ruiz",
    sponsor: { "@type": "Organization", name: "Ropeworks" },
  });
});

test("an article nobody signed is by the newsroom", () => {
  expect(authorship(anArticle({ byline: [] }), aNewsroom())).toEqual({
    author: [{ "@type": "Organization", name: "The Estuary Ledger", url: "https://ledger.example/" }],
  });
});

test("a desk and an agency are organizations, and what the desk does here is no job", () => {
  const desk = aPerson({ id: "harbor-desk", name: "The harbor desk", role: "Tides", isOrganization: true });
  const byline = [
    { name: "The harbor desk", personId: "harbor-desk", isOrganization: true },
    { name: "Reuters", isOrganization: true },
  ];

  expect(authorship(anArticle({ byline }), aNewsroom({ people: [desk] }))["author"]).toEqual([
    {
      "@type": "Organization",
      "@id": "https://ledger.example/by/harbor-desk#person",
      name: "The harbor desk",
      url: "https://ledger.example/by/harbor-desk",
    },
    { "@type": "Organization", name: "Reuters" },
  ]);
});

test("whoever edited or translated it is told as such too", () => {
  const contributors = [
    { name: "Ana Ruiz", role: "reporting" },
    { name: "Li Wei", role: "editing" },
    { name: "Oda Brand", role: "translation" },
  ] as const;

  const made = authorship(anArticle({ contributors }), aNewsroom());

  expect(made).toMatchObject({
    contributor: [{ name: "Ana Ruiz" }, { name: "Li Wei" }, { name: "Oda Brand" }],
    editor: [{ "@type": "Person", name: "Li Wei" }],
    translator: [{ "@type": "Person", name: "Oda Brand" }],
  });
});
