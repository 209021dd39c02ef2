/** A content folder, and copies of the views and styles, to a server for whoever writes, as main.ts wires it. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { keepCurrent } from "../../src/archive/keep-current.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { createApp } from "../../src/web/app.ts";
import type { FinishedPage } from "../../src/web/finished-page.ts";
import { pageCache } from "../../src/web/page-cache.ts";
import { openWriting } from "../../src/web/writing/open-writing.ts";
import { aContentFolder } from "./a-content-folder.ts";
import { aFolder } from "./a-folder.ts";
import { listening } from "./listening.ts";

const NOW = Date.UTC(2026, 10, 22, 19);

const failLoudly = (fault: unknown): never => {
  throw fault;
};

export async function aWritingDesk(files: Parameters<typeof aContentFolder>[0]) {
  const contentFolder = aContentFolder(files);
  const home = aFolder();
  for (const folder of ["views", "public"]) cpSync(folder, join(home, folder), { recursive: true });
  const [viewsFolder, publicFolder] = [join(home, "views"), join(home, "public")];
  const printed: string[] = [];
  const now = () => NOW;
  const writing = await openWriting({
    store: openArchive(":memory:"),
    ...{ contentFolder, home, viewsFolder, publicFolder, now },
    editorLink: "vscode://file{file}:{line}:{column}",
    compile: () => createRenderer(viewsFolder, join(publicFolder, "styles")),
    print: (text) => printed.push(text),
    paint: (_color, text) => text,
  });
  const { store, renderer, report } = writing;
  const kept = await keepCurrent({ folder: contentFolder, store, now, report, onError: failLoudly });
  const service = {
    ...{ archive: store, renderer, now, contentFolder, publicFolder },
    pages: pageCache<FinishedPage>({ mostBytes: 0, archive: store, now }),
    log: pino({ level: "silent" }),
    startedAt: 0,
    isDraining: () => false,
    stuckSince: () => undefined,
    isProduction: false,
  };
  const server = await listening(createApp({ ...service, whileWriting: writing.routes(service) }));
  onTestFinished(async () => {
    await writing.close();
    await server.close();
    await kept.close();
    store.close();
  });
  return {
    origin: server.origin,
    home,
    contentFolder,
    said: () => printed.join(""),
    edit(path: string, change: (text: string) => string): void {
      const file = join(/^(?:views|public)\//.test(path) ? home : contentFolder, path);
      writeFileSync(file, change(readFileSync(file, "utf8")));
    },
  };
}
