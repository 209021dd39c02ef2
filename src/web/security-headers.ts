/** The headers that tell a browser how little a page needs: on every answer, files and refusals included. */
import type { RequestHandler } from "express";
import helmet from "helmet";
import { type Service, siteIfAny } from "./service.ts";

const HSTS_SECONDS = 365 * 86_400;

/** `connect-src` lets audits read robots.txt; nothing on a page connects anywhere. */
const policy = {
  defaultSrc: ["'none'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

const basics: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: policy },
  crossOriginOpenerPolicy: { policy: "same-origin" },
  crossOriginResourcePolicy: { policy: "same-origin" },
  referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  strictTransportSecurity: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

const permissions: RequestHandler = (_request, response, next) => {
  response.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
  next();
};

/** From now on only over https, where the public origin is https. */
const onlyHttps: RequestHandler = helmet.strictTransportSecurity({
  maxAge: HSTS_SECONDS,
  includeSubDomains: false,
});

const https =
  (service: Service): RequestHandler =>
  async (request, response, next) => {
    if (!service.isProduction) return next();
    const site = await siteIfAny(service, request);
    if (site?.url.startsWith("https:")) onlyHttps(request, response, next);
    else next();
  };

export const securityHeaders = (service: Service): RequestHandler[] => [basics, permissions, https(service)];

/** The same policy for a page with its stylesheet inside, allowed by its hash (`'sha256-…'`). */
export const allowStyles = (hash: string): RequestHandler =>
  helmet.contentSecurityPolicy({ useDefaults: false, directives: { ...policy, styleSrc: [hash] } });

/** Pictures and icons may stand on other sites: in feed readers, in search results. */
export const forOtherSites: RequestHandler = helmet.crossOriginResourcePolicy({ policy: "cross-origin" });
