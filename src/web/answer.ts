/** What a handler found, turned into the response: redirect, 304 or the rendered page, with all its headers. */
import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Archive } from "../archive/archive.ts";
import type { Instant } from "../article/instant.ts";
import type { Desk } from "../pages/frame.ts";
import type { Page } from "../pages/page.ts";
import { cacheControl, lifetimes } from "./cache-control.ts";
import { readTarget } from "./canonical-path.ts";
import { httpDate } from "./http-date.ts";
import { otherAddress } from "./one-address.ts";
import { precondition } from "./preconditions.ts";
import { PreconditionFailed } from "./refusals.ts";
import { allowStyles } from "./security-headers.ts";
import { deskFor, type Service } from "./service.ts";

/** One reader's request. `now` is the same for every question it asks. */
export interface Visit {
  readonly request: Request;
  readonly archive: Archive;
  readonly desk: Desk;
  readonly now: Instant;
}

export type Found =
  | { readonly page: Page; readonly changedAt: Instant | undefined }
  | { readonly movedTo: string };

/** Finds what stands at an address, or throws why it is not shown. */
export type Show = (visit: Visit) => Promise<Found>;

export const answerWith =
  (service: Service) =>
  (show: Show): RequestHandler =>
  async (request, response) => {
    const { archive } = service;
    const now = service.now();
    const found = await show({ request, archive, desk: await deskFor(service, request), now });

    const nextChange = await archive.nextChange(now);
    const elsewhere =
      "movedTo" in found ? found.movedTo + readTarget(request.url).search : otherAddress(request);
    if (elsewhere !== undefined) {
      response.set("Cache-Control", cacheControl(lifetimes.moved, { now, nextChange }));
      response.status(301).location(elsewhere).end();
    } else if ("page" in found) {
      response.set("Cache-Control", cacheControl(lifetimes.page, { now, nextChange }));
      sendPage({ service, request, response }, found);
    }
  };

interface Exchange {
  readonly service: Service;
  readonly request: Request;
  readonly response: Response;
}

/** A copy is told to be current only after rendering: its headers, the styles' hash among them, must be the page's. */
function sendPage(
  { service, request, response }: Exchange,
  { page, changedAt }: { page: Page; changedAt: Instant | undefined },
): void {
  const html = writePage({ service, request, response }, page);
  const etag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  response.set("ETag", etag);
  if (changedAt !== undefined) response.set("Last-Modified", httpDate(changedAt));
  const verdict = precondition(request.headers, { etag, lastModified: changedAt });
  if (verdict === "failed") throw new PreconditionFailed();
  if (verdict === "not modified") response.status(304).removeHeader("Content-Type");
  response.end(verdict === "send" ? html : undefined);
}

/** Renders, and sets the headers that go with the bytes. */
export function writePage({ service, request, response }: Exchange, page: Page): Buffer {
  const { html, styleHash } = service.renderer.render(page);
  const body = Buffer.from(html);
  allowStyles(styleHash)(request, response, () => {});
  response.type("html").set("Content-Length", String(body.length));
  return body;
}
