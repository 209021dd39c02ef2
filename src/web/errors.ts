/** Whatever a handler threw, turned into a status and a page in the site's voice. */
import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler } from "express";
import { NoNewsroom } from "../archive/no-newsroom.ts";
import { keyHeaders } from "../article/newsroom.ts";
import { errorPage } from "../pages/error-page.ts";
import { writeEdition } from "./answer.ts";
import { freshness, keep, lifetimes, NOT_KEPT } from "./cache-control.ts";
import {
  BadRequest,
  FormatNotOffered,
  MethodNotAllowed,
  NotAcceptable,
  PageNotFound,
  PreconditionFailed,
  TargetTooLong,
} from "./refusals.ts";
import { ALLOWED } from "./request-rules.ts";
import { sendText } from "./send-version.ts";
import { deskFor, type Service } from "./service.ts";
import { usageHeaders } from "./usage-headers.ts";

const statuses = [
  [PageNotFound, 404],
  [BadRequest, 400],
  [MethodNotAllowed, 405],
  [TargetTooLong, 414],
  [NotAcceptable, 406],
  [PreconditionFailed, 412],
  [FormatNotOffered, 501],
  [NoNewsroom, 503],
] as const;

const NEVER = { "Cache-Control": NOT_KEPT };

/** Of the page or file that is not sent, not of the page that says so. */
const HEADERS_OF_A_VERSION = [
  ...["ETag", "Last-Modified", "Link", "X-Robots-Tag", "Access-Control-Allow-Origin"],
  ...["Cache-Status", "Server-Timing", ...keyHeaders],
];

export const answerErrors =
  (service: Service): ErrorRequestHandler =>
  async (fault: unknown, request, response, next) => {
    if (response.headersSent) return next(fault);
    const status = statusOf(fault);
    if (status === 500 || status === 503) request.log.error({ err: fault }, "No answer for this request");

    for (const name of HEADERS_OF_A_VERSION) response.removeHeader(name);
    await usageHeaders(service)(request, response, () => {});
    response.status(status);
    if (status === 405) response.set("Allow", ALLOWED);
    try {
      const desk = await deskFor(service, request);
      // When it was looked for: what comes true between the look and now ends this answer.
      const { now } = desk;
      const nextChange = await service.archive.nextChange(now);
      const html = writeEdition({ service, request, response }, errorPage({ ...desk, status }));
      keep(response, status === 404 ? freshness(lifetimes.notFound, { now, nextChange }) : NEVER);
      await sendText({ request, response }, html);
    } catch (second) {
      request.log.error({ err: second }, "The error page itself could not be made");
      const words =
        status === 500 ? "Something broke on our side. Please try again in a minute." : STATUS_CODES[status];
      keep(response, NEVER);
      response.type("text").end(`${words}\n`);
    }
  };

/** Express and its file server throw errors with a status: of those, only what the reader did is believed. */
function statusOf(fault: unknown): number {
  const known = statuses.find(([refusal]) => fault instanceof refusal);
  if (known) return known[1];
  const status = fault instanceof Error && "status" in fault ? Number(fault.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}
