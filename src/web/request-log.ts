/** One short line for each request, with the id that errors of it carry too. Health checks leave none. */
import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

const CHECKS = new Set(["/healthz", "/readyz"]);

export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: ({ url = "" }) => CHECKS.has(url) },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? "error" : "info"),
    customSuccessMessage: ({ method, url }, { statusCode }) => `${method} ${url} ${statusCode}`,
    customErrorMessage: ({ method, url }, { statusCode }) => `${method} ${url} ${statusCode}`,
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
