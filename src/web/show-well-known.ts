/** The files beside the pages, where machines look for them: who sells ads, whom to tell of a hole, what to read first. */
import type { RequestHandler } from "express";
import { guide } from "../pages/well-known/guide.ts";
import { adsTxt, announcementKey } from "../pages/well-known/plain-text.ts";
import { securityTxt } from "../pages/well-known/security-txt.ts";
import { webManifest } from "../pages/well-known/web-manifest.ts";
import { answerWith, type Show } from "./answer.ts";
import { type Service, siteIfAny } from "./service.ts";
import { siteFile } from "./site-file.ts";

const ARTICLES_IN_GUIDE = 30;

export const showAdsTxt = siteFile(({ newsroom: { site } }) => adsTxt(site));
export const showWebManifest = siteFile(({ newsroom: { site } }) => webManifest(site));

/** No copy outlives its own date. */
export const showSecurityTxt: Show = async (visit) => {
  const { security } = visit.desk.newsroom.site;
  const found = await siteFile(({ newsroom: { site }, now }) => securityTxt(site, now))(visit);
  return { ...found, ...(security && { holdsUntil: security.expiresAt }) };
};

export const showGuide: Show = async ({ archive, desk, now }) => {
  const { teasers } = await archive.latest("front", now, { number: 1, size: ARTICLES_IN_GUIDE });
  return { edition: guide({ ...desk, teasers }) };
};

/** Stands before addresses lose their capitals: those of a key count. */
export function showIndexNowKey(service: Service): RequestHandler {
  const answer = answerWith(service)(siteFile(({ newsroom: { site } }) => announcementKey(site)));
  return async (request, response, next) => {
    const site = await siteIfAny(service, request);
    const key = site?.announcements.indexNowKey;
    return request.params["key"] === key ? answer(request, response, next) : next();
  };
}
