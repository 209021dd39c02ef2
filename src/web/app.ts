/** The table of routes: what stands at which address, and what every request passes on its way there. */
import express, { type Express, type IRouter, type RequestHandler } from "express";
import { MOST_ADDRESSES } from "../pages/sitemaps/sitemap.ts";
import { answerWith, type Show } from "./answer.ts";
import { askedFront, askedPerson, askedSection, askedTopic } from "./asked-list.ts";
import { answerErrors } from "./errors.ts";
import { publicFiles, showPicture } from "./files.ts";
import { showHealth, showReadiness } from "./health.ts";
import { canonicalAddress } from "./one-address.ts";
import { showPreview } from "./previews.ts";
import { requestLog } from "./request-log.ts";
import { requestRules } from "./request-rules.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Service } from "./service.ts";
import { showAddress } from "./show-address.ts";
import { showCorrections } from "./show-corrections.ts";
import { showCrop } from "./show-crop.ts";
import { showCorrectionsFeed, showFeed } from "./show-feed.ts";
import { showFrontPage } from "./show-front-page.ts";
import { showList } from "./show-list.ts";
import { showOEmbed } from "./show-oembed.ts";
import { showNewsSitemap, showSitemapIndex, showSitemapPart } from "./show-sitemap.ts";
import { showLicense, showRobots, showTdmFile, showUsage } from "./show-usage.ts";
import {
  showAdsTxt,
  showGuide,
  showIndexNowKey,
  showSecurityTxt,
  showWebManifest,
} from "./show-well-known.ts";
import { usageHeaders } from "./usage-headers.ts";

/** Does not listen: tests ask it without a port. */
export function createApp(service: Service): Express {
  const app = express();
  app.enable("case sensitive routing").enable("strict routing");
  app.set("trust proxy", service.trustProxy ?? false);
  const page = answerWith(service);

  app.use(requestLog(service.log), ...securityHeaders(service), usageHeaders(service), connection(service));
  app.use(...requestRules);
  if (service.whileWriting) app.use(service.whileWriting);

  app.get("/healthz", showHealth);
  app.get("/readyz", showReadiness(service));
  app.get("/pictures/*file", showPicture(service));
  app.get("/crops/:crop/*file", showCrop(service));

  const preview = showPreview(service, addPages);
  app.get("/preview/:token", preview);
  app.get("/preview/:token/{*address}", preview);

  app.use(publicFiles(service.publicFolder));
  app.get("/:key.txt", showIndexNowKey(service));
  app.use(canonicalAddress);

  app.get("/robots.txt", showRobots(service));
  app.get("/license.xml", page(showLicense));
  app.get("/.well-known/tdmrep.json", page(showTdmFile));
  app.get("/.well-known/security.txt", page(showSecurityTxt));
  app.get("/ads.txt", page(showAdsTxt));
  app.get("/llms.txt", page(showGuide));
  app.get("/site.webmanifest", page(showWebManifest));
  app.get("/sitemap.xml", page(showSitemapIndex(MOST_ADDRESSES)));
  app.get("/sitemap-:part.xml", page(showSitemapPart(MOST_ADDRESSES)));
  app.get("/news-sitemap.xml", page(showNewsSitemap));
  app.get("/feed.:format", page(showFeed(askedFront)));
  app.get("/section/:section/feed.:format", page(showFeed(askedSection)));
  app.get("/topic/:topic/feed.:format", page(showFeed(askedTopic)));
  app.get("/by/:person/feed.:format", page(showFeed(askedPerson)));
  app.get("/corrections/feed.:format", page(showCorrectionsFeed));
  app.get("/oembed", page(showOEmbed));
  addPages(app, page);

  app.use(answerErrors(service));
  return app;
}

/** What readers leaf through, on the site and in a preview of it. */
function addPages(routes: IRouter, page: (show: Show) => RequestHandler): void {
  routes.get("/usage", page(showUsage));
  routes.get("/", page(showFrontPage));
  routes.get("/section/:section", page(showList(askedSection)));
  routes.get("/topic/:topic", page(showList(askedTopic)));
  routes.get("/by/:person", page(showList(askedPerson)));
  routes.get("/corrections", page(showCorrections));
  routes.get("/*address", variesByForm, page(showAddress));
}

/** An article’s own address answers in two forms. */
const variesByForm: RequestHandler = (_request, response, next) => {
  response.vary("Accept");
  next();
};

/** Answers are the same for all, whatever their coding; a draining server asks for no more on this line. */
const connection =
  ({ isDraining }: Service): RequestHandler =>
  (_request, response, next) => {
    response.vary("Accept-Encoding");
    if (isDraining()) response.set("Connection", "close");
    next();
  };
