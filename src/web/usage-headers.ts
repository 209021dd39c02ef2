/** What machines may do with an answer, in its own headers: on every answer, files and refusals included. */
import type { RequestHandler } from "express";
import { signalHeaders } from "../pages/usage/signal-headers.ts";
import { isHiddenFromSearch } from "../pages/usage/signals.ts";
import { isPrivate } from "./cache-control.ts";
import { type Service, siteIfAny } from "./service.ts";

/** Without a newsroom nothing is said. Only production is for search engines, but for what one reader alone may see. */
export const usageHeaders =
  (service: Service): RequestHandler =>
  async (request, response, next) => {
    const site = await siteIfAny(service, request);
    if (site) response.set(signalHeaders(site));
    const isHidden = !service.isProduction || isPrivate(response) || isHiddenFromSearch(site?.usage);
    if (isHidden) response.set("X-Robots-Tag", "noindex");
    next();
  };
