/** Imports the scraped seed article by the real command, and puts it together again, character by character. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../src/article/article.ts";
import { datelineText } from "../src/article/dateline.ts";
import { readContentFile } from "../src/content/read-content-file.ts";
import { readNewsroom } from "../src/content/read-newsroom.ts";

const SITE = `name: The Tidewater Ledger
motto: A site to import into
url: https://ledger.example
language: en-US
timeZone: America/New_York
permalink: /:year/:month/:day/:section/:slug
sections: [{ id: world, name: World }]
email: newsroom@ledger.example
policies: []
copyright: none
`;
const PATH = "articles/2026/11/seed.md";
const OPTIONS = ["--headline", "The seed", "--section", "world", "--published", "2026-11-20T09:00:00-05:00"];

let differences = 0;

function check(what: string, found: unknown, expected: unknown): void {
  const isSame = JSON.stringify(found) === JSON.stringify(expected);
  if (!isSame) differences += 1;
  console.log(isSame ? `ok    ${what}` : `WRONG ${what}: ${JSON.stringify(found)}`);
}

function broadsheetImport(seed: string, ...options: readonly string[]): string {
  const command = ["tsx", "src/commands/broadsheet.ts", "import", seed, "--content", folder, ...options];
  return execFileSync("npx", command, { encoding: "utf8" });
}

async function imported(): Promise<Article> {
  const { newsroom } = await readNewsroom(folder);
  const reading = newsroom && (await readContentFile(folder, PATH, newsroom));
  if (reading?.is !== "article") throw new Error(`no article: ${JSON.stringify(reading?.problems)}`);
  return reading.article;
}

/** The seed as it was scraped, from the parts of the article: nothing between them but what the page prints. */
function reassembled({ byline, dateline, body, contributors }: Article): string {
  const paragraphs = body.map((block) => (block.kind === "paragraph" ? block.text : `(${block.kind})`));
  const [first, ...others] = contributors.map(({ name, location }) => ({ name, location }));
  const tagline = [
    `${first?.name} contributed reporting from ${first?.location}`,
    ...others.map(
      ({ name, location }, index) => `${index === others.length - 1 ? "and " : ""}${name} from ${location}`,
    ),
  ].join(", ");
  return [
    "Advertisement",
    "Supported by",
    `By ${byline.map(({ name }) => name).join(" and ")}`,
    `${dateline && datelineText(dateline)} — `,
    ...paragraphs,
    `${tagline}.`,
    "Advertisement",
  ].join("");
}

/** Where two texts part. */
function firstDifference(one: string, other: string): number | undefined {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, index) => index).find((index) => one[index] !== other[index]);
}

const [seed] = process.argv.slice(2);
if (!seed) {
  console.error("usage: npx tsx .ci/check-seed-import.ts ARTICLE.txt");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "broadsheet-seed-"));
try {
  writeFileSync(join(folder, "site.yaml"), SITE);
  const text = readFileSync(seed, "utf8").trim();
  const draft = broadsheetImport(seed);
  const report = broadsheetImport(seed, "--slug", "seed", ...OPTIONS);
  const article = await imported();

  check("without options it is a draft", /^Status +draft/m.test(draft), true);
  check("missing: headline, section, date", draft.match(/^Missing +(?:headline|section|date)/gm)?.length, 3);
  check("address", article.address, "/2026/11/20/world/seed");
  check("byline", article.byline, [{ name: "Eric Schmitt" }]);
  check("dateline", article.dateline, { city: "WASHINGTON" });
  check("32 blocks", article.body.length, 32);
  check(
    "all of them paragraphs",
    article.body.every(({ kind }) => kind === "paragraph"),
    true,
  );
  check("contributors", article.contributors, [
    { name: "Hwaida Saad", role: "reporting", location: "Beirut, Lebanon" },
    { name: "Rod Nordland", role: "reporting", location: "Kobani, Syria" },
    { name: "Karam Shoumali", role: "reporting", location: "Berlin" },
  ]);
  check("no corrections", article.corrections, []);
  check(
    "dropped",
    /^Dropped +(.*)$/m.exec(report)?.[1],
    "2 ad labels (“Advertisement”), 1 sponsor label (“Supported by”)",
  );
  check(`all ${text.length} characters, in order`, firstDifference(text, reassembled(article)), undefined);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(differences === 0 ? "The seed was imported with nothing lost." : `${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
