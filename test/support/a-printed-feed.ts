/** Articles to the text of their feed in one format, through the real views and printers. */
import { JSDOM } from "jsdom";
import type { Gone } from "../../src/archive/archive.ts";
import type { Article } from "../../src/article/article.ts";
import type { Site } from "../../src/article/newsroom.ts";
import { articleFeed } from "../../src/pages/feeds/article-feed.ts";
import type { FeedFormat } from "../../src/pages/feeds/feed-format.ts";
import { createRenderer, type Rendered } from "../../src/render/renderer.ts";
import { aDesk } from "./a-desk.ts";
import { anArticle } from "./an-article.ts";

const renderer = createRenderer("views", "public/styles");

interface Parts {
  readonly articles?: readonly Article[];
  readonly gone?: readonly Gone[];
  readonly site?: Partial<Site>;
}

export function aPrintedFeed(format: FeedFormat, parts: Parts = {}): Rendered {
  const { articles = [anArticle()], gone = [], site = {} } = parts;
  return renderer.render(articleFeed({ ...aDesk(site), format, of: "front", articles, gone }));
}

const parser = new new JSDOM().window.DOMParser();

/** Throws where the XML is not well-formed. */
export function xmlOf(text: string): Document {
  const document = parser.parseFromString(text, "text/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new SyntaxError(fault.textContent);
  return document;
}

/** The texts of the children of that name, `dc:creator` or `title`, in order. */
export const childTexts = (parent: ParentNode, name: string): string[] =>
  [...parent.children].filter(({ nodeName }) => nodeName === name).map(({ textContent }) => textContent);

/** The attributes of the children of that name, as `{ rel: "self", href: "…" }`, in order. */
export const childAttributes = (parent: ParentNode, name: string): Record<string, string>[] =>
  [...parent.children]
    .filter(({ nodeName }) => nodeName === name)
    .map(({ attributes }) => Object.fromEntries([...attributes].map(({ name, value }) => [name, value])));
