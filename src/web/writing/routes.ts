/** What a writer's browser may ask beside the pages: events, the script over the page, drafts and their pictures. */
import { join } from "node:path";
import express, { type RequestHandler, type Router } from "express";
import type { ArchiveStore } from "../../archive/store.ts";
import type { Problem } from "../../article/problem.ts";
import { DRAFTS } from "../../pages/links.ts";
import { answerWith } from "../answer.ts";
import { showPicture } from "../files.ts";
import type { Service } from "../service.ts";
import { amendedAnswers } from "./amended-answers.ts";
import type { Events } from "./events.ts";
import { isLocal } from "./local-only.ts";
import { showDrafts, showUnpublished } from "./show-unpublished.ts";
import type { ShownProblem } from "./shown-problem.ts";
import type { Unpublished } from "./unpublished.ts";

export interface WritingRoutes {
  readonly service: Service;
  readonly store: ArchiveStore;
  readonly drafts: Unpublished;
  readonly shown: (problems: readonly Problem[]) => Promise<readonly ShownProblem[]>;
  readonly stream: Events;
  readonly viewsFolder: string;
}

export function writingRoutes({ service, store, drafts, shown, stream, viewsFolder }: WritingRoutes): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.use(onlyLocal, amendedAnswers);
  router.get("/writing/events", stream.listen);
  router.get("/writing/state", stream.answer);
  router.use("/writing", express.static(join(viewsFolder, "writing"), { index: false, redirect: false }));
  router.get(DRAFTS, answerWith(service)(showDrafts({ store, unpublished: drafts, shown })));
  router.get("/pictures/*file", showPicture({ ...service, archive: { showsPicture: () => true } }));
  router.get("/*address", showUnpublished(service, drafts));
  return router;
}

/** Anybody else gets what readers get. */
const onlyLocal: RequestHandler = (request, _response, next) => next(isLocal(request) ? undefined : "router");
