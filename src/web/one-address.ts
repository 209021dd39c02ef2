/** Every page has one address: handlers see the canonical path, and readers who came by another spelling are sent on. */
import type { Request, RequestHandler } from "express";
import { canonicalPath, readTarget } from "./canonical-path.ts";

/** The path as the reader asked for it, before the query. */
export const askedPath = ({ originalUrl }: Request): string => readTarget(originalUrl).path;

export const canonicalAddress: RequestHandler = (request, _response, next) => {
  const { path, search } = readTarget(request.url);
  request.url = (canonicalPath(path) ?? path) + search;
  next();
};

/** Where the page that was found must be asked for, when it was not: the query stays with it. */
export function otherAddress(request: Request): string | undefined {
  const { path, search } = readTarget(request.originalUrl);
  return path === request.path ? undefined : request.path + search;
}
