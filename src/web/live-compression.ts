/** Text files coded as brotli or gzip on the way out, with the exact length of what was made. */
import { constants } from "node:zlib";
import compression from "compression";
import type { Request, RequestHandler, Response } from "express";
import { WORTH_CODING_BYTES } from "./accepted-coding.ts";
import { NotAcceptable } from "./refusals.ts";

const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;

/** HEAD is answered by the handlers of GET, so that its headers are the same; Node leaves the body off. */
const headAsGet: RequestHandler = (request, response, next) => {
  if (request.method !== "HEAD") return next();
  request.method = "GET";
  response.prependOnceListener("finish", () => {
    request.method = "HEAD";
  });
  next();
};

/** Holds the head back until the last byte is known. Only for answers that fit in memory: pages, styles, icons. */
const exactLength: RequestHandler = (_request, response, next) => {
  const { writeHead, end } = response;
  const chunks: Uint8Array[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk));
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  };

  response.writeHead = () => response;
  response.write = (chunk: unknown) => {
    keep(chunk);
    return true;
  };
  response.end = (last?: unknown) => {
    keep(last);
    const body = Buffer.concat(chunks);
    const hasBody = response.statusCode !== 304 && response.statusCode !== 204;
    if (hasBody) response.setHeader("Content-Length", body.length);
    else response.removeHeader("Content-Length");
    writeHead.call(response, response.statusCode);
    return end.call(response, body, "utf8");
  };
  next();
};

const acceptableCoding: RequestHandler = (request, _response, next) => {
  if (!request.acceptsEncodings("br", "gzip", "deflate", "identity")) throw new NotAcceptable();
  next();
};

const isWorthCoding = (request: Request, response: Response): boolean =>
  compression.filter(request, response) &&
  (Number(response.getHeader("Content-Length")) >= WORTH_CODING_BYTES ||
    !request.acceptsEncodings("identity"));

export const liveCompression: RequestHandler[] = [
  headAsGet,
  exactLength,
  compression({
    threshold: 0,
    level: GZIP_LEVEL,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    filter: isWorthCoding,
  }),
  acceptableCoding,
];
