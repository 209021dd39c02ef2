/** A content folder to the real server on it, on a free port, as main.ts wires it. */
import { resolve } from "node:path";
import { pino } from "pino";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Instant } from "../../src/article/instant.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { createApp } from "../../src/web/app.ts";
import type { FinishedPage } from "../../src/web/finished-page.ts";
import { frontDoor } from "../../src/web/front-door.ts";
import { pageCache } from "../../src/web/page-cache.ts";
import type { Service } from "../../src/web/service.ts";
import { listening, type Server } from "./listening.ts";
import { loadEarlier } from "./load-earlier.ts";

/** Signs the previews of every server in tests. */
export const PREVIEW_KEY = "the-lock-keeper-keeps-this-key-to-himself";

export type { Server } from "./listening.ts";

export interface ServerOf {
  readonly content: string;
  /** Folders of files that once read otherwise, one for each time. */
  readonly earlier?: readonly string[];
  /** A file of its own, where one is to outlive the server. */
  readonly archive?: string;
  readonly now?: () => Instant;
  /** Otherwise every page is made anew, and comes through Express. */
  readonly keepsPages?: boolean;
}

export async function aServer({
  content,
  earlier = [],
  archive = ":memory:",
  now = Date.now,
  keepsPages = true,
}: ServerOf): Promise<Server> {
  const folder = resolve(content);
  const store = openArchive(archive);
  for (const files of earlier) await loadEarlier({ content: folder, files, store, now });
  const failLoudly = (fault: unknown): never => {
    throw fault;
  };
  const watch = await keepCurrent({ folder, store, now, report: () => {}, onError: failLoudly });
  const pages = pageCache<FinishedPage>({ mostBytes: keepsPages ? 2 ** 24 : 0, archive: store, now });
  store.onTouched(pages.drop);
  const service: Service = {
    archive: store,
    pages,
    renderer: createRenderer("views", "public/styles"),
    log: pino({ level: "silent" }),
    now,
    startedAt: 0,
    isDraining: () => false,
    stuckSince: () => undefined,
    contentFolder: folder,
    publicFolder: resolve("public"),
    isProduction: false,
    previewKey: () => PREVIEW_KEY,
  };
  const server = await listening(createApp(service), frontDoor(service));
  return {
    ...server,
    async close() {
      await server.close();
      await watch.close();
      store.close();
    },
  };
}
