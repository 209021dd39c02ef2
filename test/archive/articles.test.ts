/** Which articles feeds carry, whole. */
import { expect, test } from "vitest";
import { anArchive, NOW, published, withdrawn } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const rivers = { id: "rivers", name: "Rivers" };
const at = (id: string, own: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ id, address: `/${id}`, publishedAt: NOW - 1000, ...own });

test("the newest come first, with their text, and no more than asked for", async () => {
  const mill = at("mill", { publishedAt: NOW });
  const ferry = at("ferry", { publishedAt: NOW - 1 });
  const archive = anArchive(published(at("weir")), published(ferry), published(mill));

  expect(await archive.articles("front", NOW, 2)).toEqual([mill, ferry]);
});

const lists = [
  ["a section", { section: "upriver" }],
  ["a topic", { topic: "rivers" }],
  ["a person", { person: "ana-ruiz" }],
] as const;
for (const [words, of] of lists) {
  test(`${words} has its own articles and nothing an advertiser paid for`, async () => {
    const own = {
      section: "upriver",
      topics: [rivers],
      contributors: [{ name: "Ana Ruiz", personId: "ana-ruiz", role: "research" }],
    } as const;
    const archive = anArchive(
      published(at("mill", own)),
      published(at("advert", { ...own, kind: "paid" })),
      published(at("ferry")),
    );

    const articles = await archive.articles(of, NOW, 9);

    expect(articles.map(({ id }) => id)).toEqual(["mill"]);
  });
}

test("nothing that is embargoed, expired or withdrawn is among them", async () => {
  const archive = anArchive(
    published(at("mill", { publishedAt: NOW + 1 })),
    published(at("ferry", { expiresAt: NOW })),
    withdrawn(aWithdrawal({ id: "weir", address: "/weir" })),
  );

  expect(await archive.articles("front", NOW, 9)).toEqual([]);
});
