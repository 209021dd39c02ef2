/** What an operator's machinery asks: does the process live, and may readers be sent to it. */
import type { RequestHandler } from "express";
import { stateInWords } from "../archive/archive.ts";
import { NOT_KEPT } from "./cache-control.ts";
import type { Service } from "./service.ts";

export const showHealth: RequestHandler = (_request, response) => {
  response.set("Cache-Control", NOT_KEPT).json({ status: "alive" });
};

/** Not ready: while it drains, without a newsroom, or when the archive doesn't answer. */
export const showReadiness =
  ({ archive, now, isDraining, log }: Service): RequestHandler =>
  async (_request, response) => {
    response.set("Cache-Control", NOT_KEPT);
    if (isDraining()) return void response.status(503).json({ status: "draining" });
    try {
      await archive.newsroom();
      response.json({ status: "ready", ...stateInWords(await archive.state(now())) });
    } catch (fault) {
      log.error({ err: fault }, "The archive does not answer");
      response.status(503).json({ status: "not ready" });
    }
  };
