/** The scraped seed article to a content file, an article and a page in a browser; put together again, character by character. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../src/article/article.ts";
import { datelineText } from "../src/article/dateline.ts";
import { taglineText } from "../src/article/tagline.ts";
import { readContentFile } from "../src/content/read-content-file.ts";
import { readNewsroom } from "../src/content/read-newsroom.ts";
import { aBrowser } from "../test/support/a-browser.ts";
import { aServer, type Server } from "../test/support/a-server.ts";
import { setup as findChromium } from "../test/support/find-chromium.ts";

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

/** Headers and all, as they come over the line. */
async function weight(server: Server, address: string, coding: string): Promise<number> {
  const request = `GET ${address} HTTP/1.1\r\nHost: ledger.example\r\nAccept-Encoding: ${coding}\r\nConnection: close`;
  return (await server.raw(`${request}\r\n\r\n`)).length;
}

/** What a browser shows of the text, and above it. */
async function pageInBrowser(address: string) {
  await findChromium();
  const browser = await aBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  const shown = {
    byline: await page.locator(".article-byline").textContent(),
    paragraphs: await page.locator(".article-body > p:not([class])").allTextContents(),
    tagline: await page.locator(".article-contributors").textContent(),
  };
  await browser.close();
  return shown;
}

async function checkPage(article: Article): Promise<void> {
  const server = await aServer({ content: folder });
  const shown = await pageInBrowser(server.origin + article.address);
  const texts = article.body.map((block) => ("text" in block ? block.text : ""));
  check("byline on the page", shown.byline, "By Eric Schmitt");
  check(
    "32 paragraphs on the page, to the character",
    shown.paragraphs.map((text, index) => text === (index === 0 ? `WASHINGTON — ${texts[0]}` : texts[index])),
    texts.map(() => true),
  );
  check("tagline on the page", shown.tagline, taglineText(article.contributors));
  for (const [coding, most] of [
    ["br", 12_000],
    ["gzip", 14_000],
  ] as const) {
    const bytes = await weight(server, article.address, coding);
    check(`${bytes} bytes as ${coding}, headers included: at most ${most}`, bytes <= most, true);
  }
  await server.close();
}

const [seed] = process.argv.slice(2);
if (!seed) {
  console.error("usage: npx tsx .ci/check-seed.ts ARTICLE.txt");
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
  check("dateline", article.dateline, { city: "Washington" });
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
  await checkPage(article);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  differences === 0 ? "The seed reached its readers with nothing lost." : `${differences} differences`,
);
process.exitCode = differences === 0 ? 0 : 1;
