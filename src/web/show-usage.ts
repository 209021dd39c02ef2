/** What machines may do with the texts, in each of the forms where they look for it. */
import type { RequestHandler } from "express";
import { license } from "../pages/usage/license.ts";
import { openRobots, robots } from "../pages/usage/robots.ts";
import { tdmFile } from "../pages/usage/tdm-file.ts";
import { usagePage } from "../pages/usage/usage-page.ts";
import { answerWith, writeEdition } from "./answer.ts";
import { keep, NOT_KEPT } from "./cache-control.ts";
import { NotAcceptable, PreconditionFailed } from "./refusals.ts";
import { sendText } from "./send-version.ts";
import type { Service } from "./service.ts";
import { siteFile } from "./site-file.ts";

export const showUsage = siteFile(usagePage);
export const showLicense = siteFile(({ newsroom: { site } }) => license(site));
export const showTdmFile = siteFile(({ newsroom: { site } }) => tdmFile(site));

/** RFC 9309 §2.3.1.4: after a 5xx for this file, a crawler stays away from the whole site. So there is none. */
export function showRobots(service: Service): RequestHandler {
  const answer = answerWith(service)(siteFile(({ newsroom: { site } }) => robots(site)));
  return async (request, response, next) => {
    try {
      await answer(request, response, next);
    } catch (fault) {
      const isRefused = fault instanceof PreconditionFailed || fault instanceof NotAcceptable;
      if (response.headersSent || isRefused) throw fault;
      request.log.error({ err: fault }, "robots.txt was made without the newsroom");
      keep(response, { "Cache-Control": NOT_KEPT });
      await sendText({ request, response }, writeEdition({ service, request, response }, openRobots()));
    }
  };
}
