/** A content folder to the real server on it, on a free port, as main.ts wires it. */
import { resolve } from "node:path";
import { pino } from "pino";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Instant } from "../../src/article/instant.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { createApp } from "../../src/web/app.ts";
import { listening, type Server } from "./listening.ts";

export type { Server } from "./listening.ts";

export async function aServer({
  content,
  now = Date.now,
}: {
  content: string;
  now?: () => Instant;
}): Promise<Server> {
  const folder = resolve(content);
  const store = openArchive(":memory:");
  const failLoudly = (fault: unknown): never => {
    throw fault;
  };
  const watch = await keepCurrent({ folder, store, now, report: () => {}, onError: failLoudly });
  const app = createApp({
    archive: store,
    renderer: createRenderer("views", "public/styles"),
    log: pino({ level: "silent" }),
    now,
    startedAt: 0,
    isDraining: () => false,
    contentFolder: folder,
    publicFolder: resolve("public"),
    isProduction: false,
  });
  const server = await listening(app);
  return {
    ...server,
    async close() {
      await server.close();
      await watch.close();
      store.close();
    },
  };
}
