/** Lists of articles, and how readers leaf through them. */
import { expect, test } from "vitest";
import { listPage } from "../../src/pages/list-page.ts";
import type { Listed } from "../../src/pages/listed.ts";
import { aDesk } from "../support/a-desk.ts";
import { anArticle, aPerson } from "../support/an-article.ts";

const harbor = { section: { id: "harbor", name: "Harbor" } };
const page = (of: Listed, pageNumber = 1, total = 1) =>
  listPage({ ...aDesk(), of, latest: { teasers: [anArticle()], total }, pageNumber });

const leaves = [
  [1, 20, { last: 1, newer: undefined, older: undefined }],
  [1, 21, { last: 2, newer: undefined, older: "/section/harbor?page=2" }],
  [2, 45, { last: 3, newer: "/section/harbor", older: "/section/harbor?page=3" }],
  [3, 45, { last: 3, newer: "/section/harbor?page=2", older: undefined }],
] as const;

for (const [number, total, { last, newer, older }] of leaves) {
  test(`page ${number} of ${total} articles is the ${number}. of ${last}`, () => {
    const list = page(harbor, number, total);

    expect([list.last, list.newer, list.older]).toEqual([last, newer, older]);
  });
}

test("the second page has an address and a title of its own", () => {
  expect(page(harbor, 2, 45).frame).toMatchObject({
    title: "Harbor, page 2 – The Estuary Ledger",
    canonical: "https://ledger.example/section/harbor?page=2",
  });
});

test("a person is presented with role, place and life", () => {
  const person = aPerson({ role: "Reporter", location: "Lima", bio: "Counts the tides.", isSample: false });

  expect(page({ person })).toMatchObject({
    title: "Marta Lindqvist",
    label: "Reporter, Lima",
    about: "Counts the tides.",
    isSamplePerson: false,
  });
});

test("a person's page shows what machines are told: beats, address, pages elsewhere", () => {
  const person = aPerson({
    beats: ["tides", "mills", "the sea"],
    email: "marta@ledger.example",
    profiles: ["https://social.example/@marta"],
  });

  expect(page({ person }).person).toEqual({
    beats: "tides, mills and the sea",
    contacts: [
      { label: "marta@ledger.example", href: "mailto:marta@ledger.example" },
      { label: "social.example/@marta", href: "https://social.example/@marta" },
    ],
  });
});

test("a person of whom only the name is known shows nothing else", () => {
  expect(page({ person: aPerson() }).person).toEqual({ contacts: [] });
});

test("a person made up for the samples is marked as such", () => {
  expect(page({ person: aPerson({ isSample: true }) }).isSamplePerson).toBe(true);
});

test("a topic says that it is one", () => {
  expect(page({ topic: { id: "rivers", name: "Rivers" } })).toMatchObject({
    title: "Rivers",
    label: "Topic",
  });
});
