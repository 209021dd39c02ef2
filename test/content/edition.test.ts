/** What a reading depends on, told apart from what only pages show. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editionOf, PACKAGES } from "../../src/content/edition.ts";
import { aNewsroom, aPerson } from "../support/an-article.ts";

const usual = aNewsroom();

const otherReadings = [
  ["another pattern of addresses", aNewsroom({ site: { permalink: "/:year/:slug" } })],
  ["another section", aNewsroom({ site: { sections: [{ id: "mills", name: "Harbor" }] } })],
  ["another time zone", aNewsroom({ site: { timeZone: "America/Lima" } })],
  ["another language", aNewsroom({ site: { lang: "en-GB" } })],
  ["another direction", aNewsroom({ site: { dir: "rtl" } })],
  ["another judgement of a rule", aNewsroom({ site: { checks: { "doubled-words": "error" } } })],
  ["another place of a person", aNewsroom({ people: [aPerson({ location: "Callao" })] })],
  ["another person", aNewsroom({ people: [aPerson({ id: "ana-ruiz" })] })],
  ["another name", aNewsroom({ people: [aPerson({ name: "Marta Lind" })] })],
] as const;

for (const [what, newsroom] of otherReadings) {
  test(`${what} is another edition`, async () => {
    expect(await editionOf(newsroom)).not.toBe(await editionOf(usual));
  });
}

test("what no reading depends on leaves the edition as it is", async () => {
  const other = aNewsroom({
    site: { motto: "Ebb and flow", email: "tips@ledger.example", policies: [] },
    people: [aPerson({ bio: "She sails." })],
  });

  expect(await editionOf(other)).toBe(await editionOf(usual));
});

test("every package that reads files counts", () => {
  const sources = ["src/article", "src/content"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const imported = sources.flatMap((text) =>
    [...text.matchAll(/^(?:import|export|\}).* from "(?!node:)((?:@[^/"]+\/)?[^./"][^/"]*)/gm)].map(
      ([, name]) => name,
    ),
  );

  // What watches the folder, and what makes file names, reads nothing.
  const unread = ["@sindresorhus/slugify", "chokidar"];
  expect([...new Set(imported)].filter((name) => !unread.includes(name ?? "")).sort()).toEqual(
    [...PACKAGES].sort(),
  );
});
