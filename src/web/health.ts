/** What an operator's machinery asks: does the process live, and may readers be sent to it. */
import type { RequestHandler } from "express";
import { stateInWords } from "../archive/archive.ts";
import { NoNewsroom } from "../archive/no-newsroom.ts";
import { isoInstant } from "../article/instant.ts";
import { NOT_KEPT } from "./cache-control.ts";
import type { Service } from "./service.ts";

export const showHealth: RequestHandler = (_request, response) => {
  response.set("Cache-Control", NOT_KEPT).json({ status: "alive" });
};

/** Not ready: while it starts or drains, or when the archive doesn't answer. What can't be taken in harms no reader. */
export const showReadiness =
  ({ archive, now, isDraining, stuckSince, log }: Service): RequestHandler =>
  async (_request, response) => {
    response.set("Cache-Control", NOT_KEPT);
    if (isDraining()) return void response.status(503).json({ status: "draining" });
    try {
      await archive.newsroom();
      const stuck = stuckSince();
      response.json({
        status: "ready",
        ...stateInWords(await archive.state(now())),
        ...(stuck !== undefined && { stuckSince: isoInstant(stuck) }),
      });
    } catch (fault) {
      // Nothing is wrong: the content folder is being read for the first time.
      if (fault instanceof NoNewsroom) return void response.status(503).json({ status: "starting" });
      log.error({ err: fault }, "The archive does not answer");
      response.status(503).json({ status: "not ready" });
    }
  };
