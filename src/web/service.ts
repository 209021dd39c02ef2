/** All that the web's handlers work with, wired once by main.ts. */
import type { Request } from "express";
import type { Logger } from "pino";
import type { Archive } from "../archive/archive.ts";
import type { Instant } from "../article/instant.ts";
import type { Desk } from "../pages/frame.ts";
import type { Renderer } from "../render/renderer.ts";

export interface Service {
  readonly archive: Archive;
  readonly renderer: Renderer;
  readonly log: Logger;
  readonly now: () => Instant;
  /** After the signal to stop: answers go on, but no one is sent here any more. */
  readonly isDraining: () => boolean;
  readonly contentFolder: string;
  readonly publicFolder: string;
  readonly isProduction: boolean;
  /** Stands in for the `url` of site.yaml. */
  readonly siteUrl?: string | undefined;
  readonly trustProxy?: number | string[] | undefined;
}

const desks = new WeakMap<Request, Promise<Desk>>();

/** What every page is made with: the same for all that has a part in answering one request. */
export function deskFor(service: Service, request: Request): Promise<Desk> {
  const desk = desks.get(request) ?? deskOf(service);
  desks.set(request, desk);
  return desk;
}

async function deskOf({ archive, siteUrl }: Service): Promise<Desk> {
  const [{ site, people }, pageTitles] = await Promise.all([archive.newsroom(), archive.pageTitles()]);
  return { newsroom: { site: { ...site, url: siteUrl ?? site.url }, people }, pageTitles };
}
