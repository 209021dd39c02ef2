/** What stands in the head of a list. */
import type { CollectionPage, ProfilePage, WithContext } from "schema-dts";
import { expect, test } from "vitest";
import { listHead } from "../../src/pages/list-head.ts";
import { listPage } from "../../src/pages/list-page.ts";
import type { Listed } from "../../src/pages/listed.ts";
import { aDesk } from "../support/a-desk.ts";
import { aNewsroom, aPerson } from "../support/an-article.ts";

const head = (of: Listed, pageNumber = 1) =>
  listHead(of, { newsroom: aNewsroom({ people: [marta] }), pageNumber });
const marta = aPerson({
  role: "Harbor correspondent",
  bio: "Counts the tides.",
  location: "Lima",
  email: "marta@ledger.example",
  beats: ["tides", "mills"],
  profiles: ["https://social.example/@marta"],
});
const harbor = { section: { id: "harbor", name: "Harbor" } };

test("a section is a collection of articles, one step below the front page", () => {
  const collection: WithContext<CollectionPage> = {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: "Harbor",
    description: "Harbor: all articles of The Estuary Ledger, newest first.",
    url: "https://ledger.example/section/harbor",
    inLanguage: "en-US",
  };
  expect(head(harbor).linkedData).toEqual([
    collection,
    {
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "The Estuary Ledger", item: "https://ledger.example/" },
        { "@type": "ListItem", position: 2, name: "Harbor" },
      ],
    },
  ]);
});

test("a person has a profile with all that people.yaml says", () => {
  const profile: WithContext<ProfilePage> = {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url: "https://ledger.example/by/marta-lindqvist",
    mainEntity: {
      "@type": "Person",
      "@id": "https://ledger.example/by/marta-lindqvist#person",
      name: "Marta Lindqvist",
      url: "https://ledger.example/by/marta-lindqvist",
      jobTitle: "Harbor correspondent",
      sameAs: ["https://social.example/@marta"],
      description: "Counts the tides.",
      knowsAbout: ["tides", "mills"],
      email: "marta@ledger.example",
      workLocation: { "@type": "Place", name: "Lima" },
      worksFor: { "@id": "https://ledger.example/#org" },
    },
  };
  const [told] = head({ person: marta }).linkedData ?? [];

  expect(told).toMatchObject(profile);
});

test("a person is carded as one, in words enough for a description", () => {
  expect(head({ person: marta })).toMatchObject({
    description: "Counts the tides. Marta Lindqvist: all articles of The Estuary Ledger, newest first.",
    card: { type: "profile" },
  });
});

test("the fediverse gets a person’s own account, and of the rest of the site the newspaper’s", () => {
  const desk = aDesk({ publisher: { profiles: [], policies: {}, fediverse: "@ledger@social.example" } });
  const account = (of: Listed) =>
    listPage({ ...desk, of, latest: { teasers: [], total: 0 }, pageNumber: 1 }).frame.otherCards.find(
      ({ name }) => name === "fediverse:creator",
    )?.content;

  expect(account({ person: aPerson({ fediverse: "@marta@social.example" }) })).toBe("@marta@social.example");
  expect(account({ person: aPerson() })).toBeUndefined();
  expect(account(harbor)).toBe("@ledger@social.example");
});

test("a desk has the profile of an organization", () => {
  const [told] = head({ person: { ...marta, isOrganization: true } }).linkedData ?? [];

  const desk: WithContext<ProfilePage> = {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    url: "https://ledger.example/by/marta-lindqvist",
    mainEntity: {
      "@type": "Organization",
      "@id": "https://ledger.example/by/marta-lindqvist#person",
      name: "Marta Lindqvist",
      url: "https://ledger.example/by/marta-lindqvist",
      sameAs: ["https://social.example/@marta"],
      description: "Counts the tides.",
      knowsAbout: ["tides", "mills"],
      email: "marta@ledger.example",
      location: { "@type": "Place", name: "Lima" },
    },
  };
  expect(told).toEqual(desk);
});

test("a topic that is called as a section is has another title", () => {
  expect(head({ topic: { id: "harbor", name: "Harbor" } }).title).toBe("Topic: Harbor");
  expect(head(harbor).title).toBe("Harbor");
});

test("further pages have titles and addresses of their own, and the feeds of the whole list", () => {
  expect(head(harbor, 2)).toMatchObject({
    title: "Harbor, page 2",
    address: "/section/harbor?page=2",
    feeds: { list: "/section/harbor", name: "Harbor" },
  });
});
