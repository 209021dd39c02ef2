/** What a handler found, turned into the response: redirect, 304 or the rendered edition, with all its headers. */
import type { Request, RequestHandler, Response } from "express";
import type { Archive } from "../archive/archive.ts";
import type { Instant } from "../article/instant.ts";
import type { Edition } from "../pages/edition.ts";
import type { Form, FormLink } from "../pages/form.ts";
import type { Desk } from "../pages/frame.ts";
import { cacheControl, type Lifetime, lifetimes } from "./cache-control.ts";
import { readTarget } from "./canonical-path.ts";
import type { GoneStatus } from "./gone-status.ts";
import { otherAddress } from "./one-address.ts";
import { weakEtag } from "./preconditions.ts";
import { allowStyles } from "./security-headers.ts";
import { sendVersion } from "./send-version.ts";
import { deskFor, type Service } from "./service.ts";

/** One reader's request. `now` is the same for every question it asks. */
export interface Visit {
  readonly request: Request;
  readonly archive: Archive;
  readonly desk: Desk;
  readonly now: Instant;
  /** When anything last changed of the articles, the newsroom or the templates. */
  readonly siteChangedAt: Instant;
}

export interface FoundEdition {
  readonly edition: Edition;
  /** What is made of more than one article changes with the whole site, unless it says otherwise. */
  readonly changedAt?: Instant;
  /** That of a page, unless it says otherwise. */
  readonly lifetime?: Lifetime;
  /** From then on it says something else, whatever the articles do. */
  readonly holdsUntil?: Instant;
  /** 200, unless it says otherwise. */
  readonly status?: 200 | GoneStatus;
}

export type Answer = FoundEdition | { readonly movedTo: string };

/** Finds what stands at an address, or throws why it is not shown. */
export type Show = (visit: Visit) => Promise<Answer>;

export const answerWith =
  (service: Service) =>
  (show: Show): RequestHandler =>
  async (request, response) => {
    const { archive } = service;
    const desk = await deskFor(service, request);
    const { now } = desk;
    const siteChangedAt = Math.max(await archive.changedAt(now), service.startedAt);
    const found = await show({ request, archive, desk, now, siteChangedAt });

    const nextChange = await archive.nextChange(now);
    const elsewhere =
      "movedTo" in found ? found.movedTo + readTarget(request.url).search : otherAddress(request);
    if (elsewhere !== undefined) {
      response.set("Cache-Control", cacheControl(lifetimes.moved, { now, nextChange }));
      // Scripts that may read what stands there are led to it.
      response.status(301).set("Access-Control-Allow-Origin", "*").location(elsewhere).end();
    } else if ("edition" in found) {
      const { lifetime = lifetimes.page, holdsUntil = Number.POSITIVE_INFINITY } = found;
      const until = Math.min(nextChange ?? Number.POSITIVE_INFINITY, holdsUntil);
      response.set("Cache-Control", cacheControl(lifetime, { now, nextChange: until }));
      const changedAt = Math.min(found.changedAt ?? siteChangedAt, now);
      sendEdition({ service, request, response }, { ...found, changedAt });
    }
  };

interface Exchange {
  readonly service: Service;
  readonly request: Request;
  readonly response: Response;
}

/** A copy is told to be current only after rendering: its headers, the styles' hash among them, must be the page's. */
export function sendEdition(exchange: Exchange, { edition, changedAt, status = 200 }: FoundEdition): void {
  const { response } = exchange;
  const body = writeEdition(exchange, edition);
  response.status(status);
  sendVersion(exchange, { body, etag: weakEtag(body), lastModified: changedAt });
}

/** Renders, and sets the headers that go with the bytes. */
export function writeEdition({ service, request, response }: Exchange, edition: Edition): Buffer {
  const { text, type, styleHash } = service.renderer.render(edition);
  const body = Buffer.from(text);
  if (styleHash) allowStyles(styleHash)(request, response, () => {});
  if ("links" in edition) sayOfForm(response, edition);
  response.set("Content-Type", type);
  return body;
}

export const linkHeader = ({ rel, href, type }: FormLink): string =>
  `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ""}`;

/** What a page says in its head, any other form says here. */
function sayOfForm(response: Response, { links, isIndexed }: Form): void {
  for (const link of links) response.append("Link", linkHeader(link));
  if (!isIndexed) response.set("X-Robots-Tag", "noindex");
  // The same for everybody, without cookies: scripts of any site may read it.
  response.set("Access-Control-Allow-Origin", "*");
}
