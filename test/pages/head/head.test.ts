/** What every page says of itself in its head. */
import { expect, test } from "vitest";
import { head, type OwnHead } from "../../../src/pages/head/head.ts";
import { aFigure, aSite } from "../../support/an-article.ts";

const own: OwnHead = { title: "Harbor", address: "/section/harbor", isIndexed: true };
const picture = (alt: string) => aFigure({ alt }).picture;
const card = (page: Partial<OwnHead>, site = aSite()): Record<string, string> => {
  const { openGraph, otherCards } = head(site, { ...own, ...page });
  return Object.fromEntries([
    ...openGraph.map(({ property, content }) => [property, content]),
    ...otherCards.map(({ name, content }) => [name, content]),
  ]);
};

test("a page has one address, on the site's own origin, and may be shown with large pictures", () => {
  expect(head(aSite(), own)).toMatchObject({
    title: "Harbor – The Estuary Ledger",
    canonical: "https://ledger.example/section/harbor",
    robots: "max-image-preview:large, max-snippet:-1, max-video-preview:-1",
  });
});

test("the front page's title is the site's name and motto", () => {
  expect(head(aSite(), { address: "/", isIndexed: true }).title).toBe(
    "The Estuary Ledger – Twice a day, like the tide",
  );
});

test("an answer that is no place is neither kept nor shared, and leads to the site's feeds alone", () => {
  const site = aSite({ usage: { training: "deny", barred: [] } });

  const answer = head(site, { title: "Not found", address: "/x", isIndexed: false });

  expect(answer.robots).toBe("noindex");
  expect(answer).not.toHaveProperty("canonical");
  expect([answer.openGraph, answer.otherCards, answer.linkedData]).toEqual([[], [], []]);
  expect(answer.links.map(({ type }) => type)).toEqual([
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
  ]);
});

test("a page that brings nothing of its own is carded with title, description and the site's picture", () => {
  const site = aSite({ image: picture("A quay at dusk") });

  expect(card({ description: "All about the harbor." }, site)).toEqual({
    "og:type": "website",
    "og:title": "Harbor",
    "og:description": "All about the harbor.",
    "og:url": "https://ledger.example/section/harbor",
    "og:site_name": "The Estuary Ledger",
    "og:locale": "en_US",
    "og:image": "https://ledger.example/crops/card/sluice-1a2b3c4d.jpg.jpg",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:type": "image/jpeg",
    "og:image:alt": "A quay at dusk",
    "twitter:card": "summary_large_image",
    "twitter:image:alt": "A quay at dusk",
  });
});

test("without any picture, none is promised", () => {
  expect(Object.keys(card({})).filter((tag) => tag.includes("image"))).toEqual([]);
});

test("X gets no more of a picture's description than it takes", () => {
  const alt = "oak and iron ".repeat(50).trim();

  const told = card({ card: { picture: picture(alt) } });

  expect(told["og:image:alt"]).toBe(alt);
  expect(told["twitter:image:alt"]).toHaveLength(420);
  expect(told["twitter:image:alt"]).toMatch(/^oak and iron .* iron oak…$/);
});

test("whatever was written on many lines stands on one", () => {
  const told = head(aSite(), {
    ...own,
    title: "Harbor\nand quay",
    description: "  All\r\n about\tit. ",
    author: "Ana\nRuiz",
    card: { title: "The\nharbor" },
  });

  expect([told.title, told.description, told.author]).toEqual([
    "Harbor and quay – The Estuary Ledger",
    "All about it.",
    "Ana Ruiz",
  ]);
  expect(told.openGraph).toContainEqual({ property: "og:title", content: "The harbor" });
});

test("a description is no longer than search engines read", () => {
  const { description } = head(aSite(), { ...own, description: "tide ".repeat(100) });

  expect(description).toBe(`${"tide ".repeat(63)}tide…`);
});

test("a list's own feeds stand before the site's, each with its name", () => {
  const { links } = head(aSite(), { ...own, feeds: { list: "/section/harbor", name: "Harbor" } });

  expect(links.map(({ title, href }) => `${title}: ${href}`)).toEqual([
    "Harbor – The Estuary Ledger (RSS): https://ledger.example/section/harbor/feed.rss",
    "Harbor – The Estuary Ledger (Atom): https://ledger.example/section/harbor/feed.atom",
    "Harbor – The Estuary Ledger (JSON Feed): https://ledger.example/section/harbor/feed.json",
    "The Estuary Ledger (RSS): https://ledger.example/feed.rss",
    "The Estuary Ledger (Atom): https://ledger.example/feed.atom",
    "The Estuary Ledger (JSON Feed): https://ledger.example/feed.json",
  ]);
});

test("where site.yaml says what machines may do, every page leads to the license", () => {
  const site = aSite({ usage: { search: "allow", answers: "deny", training: "deny", barred: [] } });

  expect(head(site, own).links.at(-1)).toEqual({
    rel: "license",
    type: "application/rsl+xml",
    href: "https://ledger.example/license.xml",
  });
});
