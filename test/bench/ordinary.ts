/** The page as a good developer writes it in an afternoon: Express, Eta, compression and helmet, rendered for each request. */
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import compression from "compression";
import { Eta } from "eta";
import express from "express";
import helmet from "helmet";
import { bundle } from "lightningcss";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import type { BenchArticle } from "./article.ts";
import { nextMessage } from "./next-message.ts";

/** As JSON carries it. */
export interface OrdinaryNewsroom {
  readonly article: BenchArticle;
  readonly address: string;
}

const site = {
  name: "Broadsheet",
  url: "https://news.example",
  motto: "What is so, and how we know",
  sections: ["World", "Science", "Technology", "Culture", "The Press", "Opinion"],
  policies: ["About this newsroom", "How we correct mistakes", "Privacy and advertising", "Corrections"],
};
const people = new Map([
  ["perpetua-galley", { name: "Perpetua Galley", role: "Science writer" }],
  ["tobias-quoin", { name: "Tobias Quoin", role: "Press correspondent" }],
]);
const related = [
  "How lighthouses got their lenses, and sailors twenty miles of warning",
  "Predicting the tide with brass wheels",
  "Print the correction where the error stood",
].map((headline) => ({
  ...{ headline, address: `/${headline.toLowerCase().replace(/\W+/g, "-")}`, byline: "Perpetua Galley" },
  ...{ kicker: "Explainer", published: "2026-11-10T09:00:00-05:00" },
  standfirst:
    "An engineer who had spent years on the theory put it to the test, and within two generations the coasts were changed by it.",
}));

interface Author {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
}

process.on("disconnect", () => process.exit());
const { article, address } = await nextMessage<OrdinaryNewsroom>(process);
const facts = parse(article.frontMatter);
const authors: Author[] = facts.byline.map((id: string) => ({ id, ...people.get(id) }));
const html = new MarkdownIt({ linkify: true, typographer: true }).render(article.markdown);
const paragraphs = html.split(/(?<=<\/p>|<\/ol>)\n/);
const styles = bundle({ filename: "public/styles/article-page.css", minify: true });
const crops = ["16x9", "4x3", "1x1"];
const longDate = new Intl.DateTimeFormat("en-US", {
  ...{ dateStyle: "long", timeStyle: "short", timeZone: "America/New_York" },
});

const linkedArticle = (url: string) => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "@id": `${url}#article`,
  headline: facts.headline,
  alternativeHeadline: facts.seoTitle,
  description: facts.standfirst,
  url,
  mainEntityOfPage: { "@type": "WebPage", "@id": url },
  datePublished: facts.published,
  dateModified: facts.updated,
  author: authors.map(({ id, name, role }: Author) => ({
    ...{ "@type": "Person", "@id": `${site.url}/by/${id}#person`, name, jobTitle: role },
    url: `${site.url}/by/${id}`,
  })),
  publisher: {
    ...{ "@type": "NewsMediaOrganization", "@id": `${site.url}/#org`, name: site.name, url: site.url },
    logo: { "@type": "ImageObject", url: `${site.url}/icon-512.png`, width: 512, height: 512 },
  },
  image: crops.map((crop) => ({
    ...{ "@type": "ImageObject", url: `${site.url}/crops/${crop}/2026/11/${facts.image.file}` },
    ...{ caption: facts.image.caption, creditText: facts.image.credit, width: 1200 },
  })),
  keywords: facts.topics,
  articleSection: facts.section,
  correction: facts.corrections.map(({ date, text }: { date: string; text: string }) => ({
    ...{ "@type": "CorrectionComment", name: "Correction", datePublished: date, text },
  })),
  isAccessibleForFree: true,
  inLanguage: "en-US",
  copyrightHolder: { "@id": `${site.url}/#org` },
});

const linkedPath = (url: string) => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: [
    { "@type": "ListItem", position: 1, name: site.name, item: `${site.url}/` },
    { "@type": "ListItem", position: 2, name: facts.section, item: `${site.url}/section/${facts.section}` },
    { "@type": "ListItem", position: 3, name: facts.headline, item: url },
  ],
});

const eta = new Eta({ views: fileURLToPath(new URL("views", import.meta.url)), cache: true });
const app = express();
app.use(helmet());
app.use(compression());
app.get("/:year/:month/:day/:section/:slug", (request, response, next) => {
  if (request.path !== address) return next();
  const url = site.url + address;
  const linkedData = [linkedArticle(url), linkedPath(url)];
  const page = {
    ...{ site, facts, authors, paragraphs, related, styles: styles.code.toString() },
    url,
    linkedData,
    longDate,
  };
  response.set("Cache-Control", "public, max-age=30").send(eta.render("article", page));
});

const server = createServer(app).listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.(server.address());
