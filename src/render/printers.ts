/** A form for machines to its text and type, each by the printer of its kind. */
import type { MachineEdition } from "../pages/edition.ts";
import type { FeedEdition } from "../pages/feeds/feed.ts";
import { atom } from "./atom.ts";
import { feedTexts } from "./feed-texts.ts";
import { guideMarkdown } from "./guide-markdown.ts";
import { jsonFeed } from "./json-feed.ts";
import { licenseXml } from "./license-xml.ts";
import { articleMarkdown } from "./markdown-article.ts";
import { ninjsJson } from "./ninjs.ts";
import { rss } from "./rss.ts";
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from "./sitemap-xml.ts";
import type { Templates } from "./templates.ts";

interface Printed {
  readonly text: string;
  readonly type: string;
}

const XML = "application/xml; charset=utf-8";

export function printers(templates: Templates): (edition: MachineEdition) => Printed {
  const texts = ({ feed }: FeedEdition) => feedTexts(templates, feed);
  return (edition) => {
    switch (edition.kind) {
      case "json":
        return { text: JSON.stringify(edition.data), type: edition.type };
      case "text":
        return { text: `${edition.lines.join("\n")}\n`, type: "text/plain; charset=utf-8" };
      case "markdown":
        return { text: articleMarkdown(templates, edition), type: "text/markdown; charset=utf-8" };
      case "ninjs":
        return { text: ninjsJson(templates, edition), type: "application/json" };
      case "license":
        return { text: licenseXml(edition), type: "application/rsl+xml; charset=utf-8" };
      case "guide":
        return { text: guideMarkdown(edition), type: "text/plain; charset=utf-8" };
      case "sitemap":
        return { text: sitemapXml(edition), type: XML };
      case "sitemap index":
        return { text: sitemapIndexXml(edition), type: XML };
      case "news sitemap":
        return { text: newsSitemapXml(edition), type: XML };
      case "rss feed":
        return { text: rss(edition.feed, texts(edition)), type: "application/rss+xml; charset=utf-8" };
      case "atom feed":
        return { text: atom(edition.feed, texts(edition)), type: "application/atom+xml; charset=utf-8" };
      case "json feed":
        return { text: jsonFeed(edition.feed, texts(edition)), type: "application/feed+json; charset=utf-8" };
    }
  };
}
