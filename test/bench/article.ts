/** A sample brought to 1,250 words, in a copy of the sample newsroom: the page that all contenders send. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONTENT = "content";
const FILE = "articles/2026/11/how-tide-mills-work.md";
export const ADDRESS = "/2026/11/21/science/how-tide-mills-work";
export const WORDS = 1250;

const paragraphs = (text: string): string[] => text.split(/\n{2,}/);
const words = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));

/** Plain paragraphs, headings and lists, so that every Markdown reader makes the same of them. */
const isProse = (paragraph: string): boolean => /^(?:## )?[A-Z]|^1\. /.test(paragraph);

const plain = (paragraph: string): string =>
  paragraph.replace(/\[\^\d+\]/g, "").replace(/\[([^\]]+)\]\{[^}]+\}/g, "$1");

export interface BenchArticle {
  readonly frontMatter: string;
  readonly markdown: string;
}

function benchArticle(): BenchArticle {
  const [, frontMatter = "", text = ""] = readFileSync(join(CONTENT, FILE), "utf8").split(/^---\n/m);
  const prose = paragraphs(text).filter(isProse).map(plain);
  const kept: string[] = [];
  let left = WORDS;
  // From the beginning again, should the sample once become shorter.
  for (let index = 0; left > 0; index += 1) {
    const paragraph = prose[index % prose.length] ?? "";
    const size = words(paragraph).length;
    kept.push(size <= left ? paragraph : `${words(paragraph).slice(0, left).join(" ")}.`);
    left -= Math.min(size, left);
  }
  return { frontMatter, markdown: kept.join("\n\n") };
}

export interface BenchNewsroom {
  readonly folder: string;
  readonly article: BenchArticle;
  remove(): void;
}

export function aBenchNewsroom(): BenchNewsroom {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-bench-"));
  cpSync(CONTENT, folder, { recursive: true });
  const article = benchArticle();
  writeFileSync(join(folder, FILE), `---\n${article.frontMatter}---\n${article.markdown}\n`);
  return { folder, article, remove: () => rmSync(folder, { recursive: true }) };
}
