/** A body and which version of its address it is to the answer: all of it, or word that the reader has it already. */
import type { Request, Response } from "express";
import { acceptedCodings, codingFor } from "./accepted-coding.ts";
import { coders } from "./coders.ts";
import { httpDate } from "./http-date.ts";
import { type Version, verdictOn } from "./preconditions.ts";
import { PreconditionFailed } from "./refusals.ts";

export function sendVersion(
  { request, response }: { request: Request; response: Response },
  { body, ...version }: Version & { body: Uint8Array },
): void {
  const { etag, lastModified } = version;
  response.set("ETag", etag);
  if (lastModified !== undefined) response.set("Last-Modified", httpDate(lastModified));
  const verdict = verdictOn(response.statusCode, request.headers, version);
  if (verdict === "failed") throw new PreconditionFailed();
  if (verdict === "send") {
    sendBody(response, body);
  } else {
    response.status(304).removeHeader("Content-Type");
    response.end();
  }
}

function sendBody(response: Response, body: Uint8Array): void {
  response.set("Content-Length", String(body.length)).end(body);
}

/** A text that nobody keeps, quickly coded. Whoever takes no coding of ours gets it as it is. */
export async function sendText(
  { request, response }: { request: Request; response: Response },
  text: Buffer,
): Promise<void> {
  const coding = codingFor(acceptedCodings(request.get("Accept-Encoding")), text.length) ?? "identity";
  if (coding === "identity") return sendBody(response, text);
  const bytes = await coders[coding].quick(text);
  sendBody(response.set("Content-Encoding", coding), bytes);
}
