/** A guide for language models to Markdown, in the order of llmstxt.org. */
import { oneLine } from "../pages/head/one-line.ts";
import type { GuideEdition, GuideLink, GuideList } from "../pages/well-known/guide.ts";
import { escapedMarkdown, linkDestination } from "./markdown-escape.ts";

export function guideMarkdown({ title, summary, usage, lists }: GuideEdition): string {
  const parts = [`# ${line(title)}`, `> ${line(summary)}`, ...(usage ? [line(usage)] : [])];
  return `${[...parts, ...lists.map(listMarkdown)].join("\n\n")}\n`;
}

const listMarkdown = ({ heading, links }: GuideList): string =>
  [`## ${line(heading)}\n`, ...links.map((link) => `- ${linkMarkdown(link)}`)].join("\n");

const linkMarkdown = ({ label, href, note }: GuideLink): string =>
  `[${line(label)}](${linkDestination(href)})${note ? `: ${line(note)}` : ""}`;

const line = (text: string): string => escapedMarkdown(oneLine(text));
