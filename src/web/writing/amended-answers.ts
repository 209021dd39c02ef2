/** Every answer as a writer needs it: never a kept copy, and a page may run the site's own script. */
import type { RequestHandler } from "express";
import { NOT_KEPT } from "../cache-control.ts";

const POLICY = "Content-Security-Policy";

/** At the last moment, so that whatever answers need not know of it. */
export const amendedAnswers: RequestHandler = (_request, response, next) => {
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.setHeader("Cache-Control", NOT_KEPT).removeHeader("CDN-Cache-Control");
    const isPage = /^text\/html/.test(String(response.getHeader("Content-Type")));
    if (isPage) response.setHeader(POLICY, `${response.getHeader(POLICY)};script-src 'self'`);
    return Reflect.apply(writeHead, response, [status, ...rest]);
  };
  next();
};
