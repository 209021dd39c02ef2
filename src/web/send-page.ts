/** A finished page to one reader by way of Express: in a coding that the reader takes, or as word that the reader's copy is current. */
import type { Request, Response } from "express";
import { acceptedCodings } from "./accepted-coding.ts";
import { cacheStatus } from "./cache-status.ts";
import { answerOf, type FinishedPage } from "./finished-page.ts";
import type { Got } from "./page-cache.ts";
import { verdictOn } from "./preconditions.ts";
import { NotAcceptable, PreconditionFailed } from "./refusals.ts";
import type { Service } from "./service.ts";

/** A reader's request, and the answer to it. */
export interface Exchange {
  readonly service: Service;
  readonly request: Request;
  readonly response: Response;
}

export async function sendPage(
  { service: { now, pages }, request, response }: Exchange,
  { page, isHit }: Got<FinishedPage>,
): Promise<void> {
  const accepted = acceptedCodings(request.get("Accept-Encoding"));
  const answer = await answerOf(page, accepted, { now: now(), nextChange: pages.nextChange() });
  if (!answer) throw new NotAcceptable();
  const verdict = verdictOn(page.status, request.headers, answer);
  if (verdict === "failed") throw new PreconditionFailed();

  const { status, headers, body } = verdict === "send" ? answer.full : answer.notModified;
  response.removeHeader("Content-Type");
  for (const [at, name] of headers.entries()) {
    if (at % 2 === 0) response.setHeader(name, headers[at + 1] ?? "");
  }
  if (!isHit) for (const [name, value] of cacheStatus.miss) response.setHeader(name, value);
  response.status(status).end(body);
}
