/** One short line for each request, with the id that errors of it carry too. Health checks leave none. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { type HttpLogger, pinoHttp } from "pino-http";

const CHECKS = new Set(["/healthz", "/readyz"]);

export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: ({ url = "" }) => CHECKS.has(url) },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? "error" : "info"),
    customSuccessMessage: (request, { statusCode }) => `${request.method} ${askedOf(request)} ${statusCode}`,
    customErrorMessage: (request, { statusCode }) => `${request.method} ${askedOf(request)} ${statusCode}`,
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        url: withoutToken(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}

/** The line for a kept page, without how long it took, and without the machinery, which costs as much as the answer itself. */
export const noteKept =
  (log: Logger): ((request: IncomingMessage, statusCode: number) => void) =>
  ({ method, url = "" }, statusCode) => {
    const asked = withoutToken(url);
    const words = `${method} ${asked} ${statusCode}`;
    log.info({ req: { id: randomUUID(), method, url: asked }, res: { statusCode } }, words);
  };

/** What handlers made of the address since is their own affair. */
const askedOf = (request: IncomingMessage): string =>
  withoutToken("originalUrl" in request ? String(request.originalUrl) : (request.url ?? ""));

const PART = /[^/?#&=]+/g;
/** The end of a token (preview-token.ts), however it is spelled. */
const SIGNATURE = /(?:\.|%(?:25)*2e)[\w%-]{43}/i;

/** Whoever reads the log shall not hold every preview. */
const withoutToken = (url: string): string =>
  url.replace(PART, (part) => (SIGNATURE.test(part) ? "…" : part));
