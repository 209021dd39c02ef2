/** All that the web's handlers work with, wired once by main.ts. */
import type { Request, RequestHandler } from "express";
import type { Logger } from "pino";
import type { Archive } from "../archive/archive.ts";
import { NoNewsroom } from "../archive/no-newsroom.ts";
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import type { Desk } from "../pages/frame.ts";
import type { Renderer } from "../render/renderer.ts";
import type { FinishedPage } from "./finished-page.ts";
import type { PageCache } from "./page-cache.ts";

export interface Service {
  readonly archive: Archive;
  /** Has to be told of what changes in the archive. */
  readonly pages: PageCache<FinishedPage>;
  readonly renderer: Renderer;
  readonly log: Logger;
  readonly now: () => Instant;
  /** Before that, other templates may have made the same articles into other pages. */
  readonly startedAt: Instant;
  /** After the signal to stop: answers go on, but no one is sent here any more. */
  readonly isDraining: () => boolean;
  /** Since when nothing that changed in the content folder can be taken in. */
  readonly stuckSince: () => Instant | undefined;
  readonly contentFolder: string;
  readonly publicFolder: string;
  readonly isProduction: boolean;
  /** Stands in for the `url` of site.yaml. */
  readonly siteUrl?: string | undefined;
  readonly trustProxy?: number | string[] | undefined;
  /** What signs the addresses of previews now; without it there are none. */
  readonly previewKey?: () => string | undefined;
  /** What stands before all pages where somebody writes; nothing of it is loaded anywhere else. */
  readonly whileWriting?: RequestHandler;
}

const desks = new WeakMap<Request, Promise<Desk>>();

/** What every page is made with: the same for all that has a part in answering one request. */
export function deskFor(service: Service, request: Request): Promise<Desk> {
  const desk = desks.get(request) ?? deskOf(service);
  desks.set(request, desk);
  return desk;
}

/** Asked for anew if it is older, for all that comes in answering the request. */
export async function deskSince(service: Service, request: Request, since: Instant): Promise<Desk> {
  const desk = await deskFor(service, request);
  if (desk.now >= since) return desk;
  desks.delete(request);
  return deskFor(service, request);
}

/** From now on that of the request. */
export const giveDesk = (request: Request, desk: Desk): void =>
  void desks.set(request, Promise.resolve(desk));

async function deskOf({ archive, siteUrl, now }: Service): Promise<Desk> {
  const at = now();
  const [{ site, people }, pageTitles] = await Promise.all([archive.newsroom(), archive.pageTitles()]);
  return { newsroom: { site: publicSite(site, siteUrl), people }, now: at, pageTitles };
}

/** SITE_URL of the settings stands in for the `url` of site.yaml. */
export const publicSite = (site: Site, siteUrl: string | undefined): Site => ({
  ...site,
  url: siteUrl ?? site.url,
});

/** For what goes with every answer: a fault of the archive must not take those down that need no archive. */
export async function siteIfAny(service: Service, request: Request): Promise<Site | undefined> {
  try {
    const { newsroom } = await deskFor(service, request);
    return newsroom.site;
  } catch (fault) {
    if (!(fault instanceof NoNewsroom)) {
      request.log.error({ err: fault }, "What site.yaml says is not in the headers of this answer");
    }
    return undefined;
  }
}
