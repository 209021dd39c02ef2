/** The article as Firefox's reader mode shows it: the whole story, who told it and what was corrected, and no ads. */
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aServer, type Server } from "../support/a-server.ts";
import { fullArticle, newsroom } from "../support/page-kinds.ts";

let server: Server;
let reader: NonNullable<ReturnType<Readability["parse"]>>;
let text: string;
beforeAll(async () => {
  server = await aServer(newsroom);
  const response = await fetch(server.origin + fullArticle);
  const { document } = new JSDOM(await response.text(), { url: server.origin + fullArticle }).window;
  const parsed = new Readability(document).parse();
  if (!parsed) throw new Error("Reader mode found no article");
  reader = parsed;
  text = (parsed.textContent ?? "").replace(/\s+/g, " ");
});
afterAll(() => server.close());

test("headline, byline, site and language are those of the article", () => {
  expect(reader.title).toBe("Tide mill at Saltmarsh Quay grinds its first flour in ninety years");
  expect(reader.byline).toBe("Inês Marlow, Tomás Ruiz");
  expect(reader.siteName).toBe("The Quay Lantern");
  expect(reader.lang).toBe("en-US");
});

test("the dateline opens the story", () => {
  expect(text).toContain(
    "SALTMARSH QUAY, Norland (HNA) — The wheel moved before anyone had decided that it should.",
  );
});

test("every paragraph, list and table is there, in order", () => {
  const openings = [
    "The wheel moved before",
    "“I meant to try the lever,”",
    "It was the first time",
    "Six winters of oak",
    "The trust that owns the mill",
    "as the shipwrights across the strait",
    "Each winter had one task",
    "the sea gate, which the flood",
    "the wheel gate, which the miller",
    "The last of them was hung",
    "The sea gate, hung in January.",
    "What the water gave",
    "A tide mill has no river.",
    "63 kilos",
    "Nobody mills by the clock here.",
    "That is from the diary",
    "The mill opens to visitors",
    "A hundred loaves",
    "The baker took the first sack",
    "By the afternoon",
    "The harbor office has not said",
    "Oda Brand read the letter",
    "The next tide as low as that one",
  ];

  const places = openings.map((opening) => text.indexOf(opening));

  expect(openings.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test("corrections and the contributors' tagline stay with the story", () => {
  expect(text).toContain("gave the miller’s words to the harbor master");
  expect(text).toContain("An earlier version said that the gates are of elm. They are of oak.");
  expect(text).toContain("Ana Ruiz contributed reporting from Callow, Norland");
});

test("advertisements, skip links, pull quotes and related articles stay out", () => {
  expect(text).not.toMatch(/advertisement/i);
  expect(text.match(/the sea decides/g)).toHaveLength(1);
  expect(text).not.toContain("Ferry to Port Ember runs again");
});
