/** A number to a content folder of so many articles, as long as a newsroom's and linked to one another. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteYaml } from "./a-content-folder.ts";
import { aGif } from "./a-picture.ts";
import { anArticleFile } from "./an-article-file.ts";
import { someParagraphs } from "./some-text.ts";

const MONTHS = 24;
const SHORTEST = 600;
const LONGEST = 1_250;
/** One article in so many names a picture, has a fault of its own, and links to what is not there. */
const PICTURE_EVERY = 7;
const FAULT_EVERY = 100;
const BROKEN_LINK_EVERY = 50;

/** The folder exists already. Each number always gives the same files. */
export function writeManyArticles(folder: string, count: number): void {
  write(join(folder, "site.yaml"), siteYaml);
  for (let number = 0; number < count; number += 1) {
    write(join(folder, pathOf(number)), articleOf(number, count));
    if (number % PICTURE_EVERY === 0)
      write(join(folder, dirname(pathOf(number)), `mill-${number}.gif`), aGif);
  }
}

const monthOf = (number: number): string => {
  const month = number % MONTHS;
  return `${2024 + Math.floor(month / 12)}/${String(1 + (month % 12)).padStart(2, "0")}`;
};

const pathOf = (number: number): string => `articles/${monthOf(number)}/tide-mill-${number}.md`;

const addressOf = (number: number): string => `/${monthOf(number)}/20/world/tide-mill-${number}`;

function articleOf(number: number, count: number): string {
  const words = SHORTEST + ((number * 37) % (LONGEST - SHORTEST));
  const [first = "", second = "", ...others] = someParagraphs(words);
  const link = number % BROKEN_LINK_EVERY === 0 ? `/nowhere/${number}` : addressOf((number * 7) % count);
  const text = [
    `${first} [Earlier](${link}) it was said.`,
    "## What was found",
    `${second} **Nobody** had [asked](https://harbor.example/${number}) before.`,
    ...others,
  ].join("\n\n");
  const changes = {
    headline: `"Tide mill ${number} to be drained"`,
    section: number % FAULT_EVERY === 0 ? "wrold" : "world",
    published: `${monthOf(number).replace("/", "-")}-20T09:00:00-05:00`,
    byline: "[Ana Ruiz, Tomás Ruiz]",
    dateline: "LIMA, Peru",
    topics: `[rivers, mill ${number % 40}]`,
    contributors: '[{ name: Li Wei, location: "Callao, Peru" }]',
    ...(number % PICTURE_EVERY === 0 && {
      image: `{ file: mill-${number}.gif, alt: The mill, credit: Ana Ruiz, caption: The mill at ebb }`,
    }),
  };
  return anArticleFile(changes, `${text}\n`);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
