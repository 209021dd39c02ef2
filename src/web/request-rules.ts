/** What a request must be before any page is looked for. Whatever breaks a rule is refused, at any address. */
import type { RequestHandler } from "express";
import { canonicalPath, readTarget } from "./canonical-path.ts";
import { BadRequest, MethodNotAllowed, TargetTooLong } from "./refusals.ts";

export const ALLOWED = "GET, HEAD, OPTIONS";
const LONGEST_TARGET_BYTES = 8 * 1024;

/** `OPTIONS *` asks about the server as a whole. */
const options: RequestHandler = ({ method }, response, next) => {
  if (method !== "OPTIONS") return next();
  response.status(204).set("Allow", ALLOWED).end();
};

/** Nothing is ever changed over HTTP. */
const onlyReading: RequestHandler = ({ method }, _response, next) => {
  if (method !== "GET" && method !== "HEAD") throw new MethodNotAllowed(method);
  next();
};

const shortTarget: RequestHandler = ({ originalUrl }, _response, next) => {
  if (originalUrl.length > LONGEST_TARGET_BYTES) throw new TargetTooLong();
  next();
};

/** Node accepts two Host headers, and proxies disagree on which one counts. */
const oneHost: RequestHandler = ({ rawHeaders }, _response, next) => {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host");
  if (hosts.length > 1) throw new BadRequest("two Host headers");
  next();
};

/** Fragments never leave a browser; a path that can't be decoded names no page. */
const readableTarget: RequestHandler = ({ originalUrl }, _response, next) => {
  const { path } = readTarget(originalUrl);
  if (originalUrl.includes("#") || canonicalPath(path) === undefined) throw new BadRequest(originalUrl);
  next();
};

export const requestRules: RequestHandler[] = [options, onlyReading, shortTarget, oneHost, readableTarget];
