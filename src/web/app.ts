/** The table of routes: what stands at which address, and what every request passes on its way there. */
import express, { type Express, type RequestHandler } from "express";
import { answerWith } from "./answer.ts";
import { answerErrors } from "./errors.ts";
import { publicFiles, showPicture } from "./files.ts";
import { showHealth, showReadiness } from "./health.ts";
import { liveCompression } from "./live-compression.ts";
import { canonicalAddress } from "./one-address.ts";
import { requestLog } from "./request-log.ts";
import { requestRules } from "./request-rules.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Service } from "./service.ts";
import { showAddress } from "./show-address.ts";
import { showFrontPage } from "./show-front-page.ts";
import { showPerson, showSection, showTopic } from "./show-list.ts";

/** Does not listen: tests ask it without a port. */
export function createApp(service: Service): Express {
  const app = express();
  app.enable("case sensitive routing").enable("strict routing");
  app.set("trust proxy", service.trustProxy ?? false);
  const page = answerWith(service);

  app.use(requestLog(service.log), ...securityHeaders(service), connection(service), ...requestRules);

  app.get("/healthz", showHealth);
  app.get("/readyz", showReadiness(service));
  app.get("/pictures/*file", showPicture(service));

  app.use(...liveCompression, publicFiles(service.publicFolder), canonicalAddress);

  app.get("/", page(showFrontPage));
  app.get("/section/:section", page(showSection));
  app.get("/topic/:topic", page(showTopic));
  app.get("/by/:person", page(showPerson));
  app.get("/*address", page(showAddress));

  app.use(answerErrors(service));
  return app;
}

/** Answers are the same for all, whatever their coding; a draining server asks for no more on this line. */
const connection =
  ({ isDraining }: Service): RequestHandler =>
  (_request, response, next) => {
    response.vary("Accept-Encoding");
    if (isDraining()) response.set("Connection", "close");
    next();
  };
