/** Files by path to a content folder with two articles of the harbor, beside its archive on disk. */
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type LoadReport, loadContent, loadFiles } from "../../src/archive/load-content.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { ArchiveStore } from "../../src/archive/store.ts";
import { aContentFolder } from "./a-content-folder.ts";
import { aFolder } from "./a-folder.ts";
import { aHarborFile } from "./a-harbor-file.ts";

export const NOW = Date.UTC(2026, 10, 21, 12, 0);
export const MILL = "articles/2026/11/mill.md";
export const WEIR = "articles/2026/11/weir.md";
export const atMill = "/2026/11/20/harbor/mill";
export const atWeir = "/2026/11/20/harbor/weir";

/** Each write is a second later than the one before, however fast the test. */
const FIRST_WRITE = Date.UTC(2026, 10, 22);
const SECOND = 1000;

export function aLoadedFolder(files: Parameters<typeof aContentFolder>[0] = {}) {
  const folder = aContentFolder({
    [MILL]: aHarborFile("Mill drained"),
    [WEIR]: aHarborFile("Weir mended"),
    ...files,
  });
  const file = join(aFolder(), "archive.db");
  let store = openArchive(file);
  onTestFinished(() => store.close());
  const loading = () => ({ folder, store, now: () => NOW });
  const at = (path: string) => join(folder, path);
  let writes = 0;
  return {
    at,
    write(path: string, text: string | Uint8Array): void {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
      const writtenAt = new Date(FIRST_WRITE + SECOND * writes++);
      utimesSync(at(path), writtenAt, writtenAt);
    },
    load: () => loadContent(loading()),
    loadFiles: (...paths: string[]) => loadFiles(loading(), paths),
    restart(): void {
      store.close();
      store = openArchive(file);
    },
    archive: (): ArchiveStore => store,
    async headline(address: string): Promise<string | undefined> {
      const found = await store.article(address, NOW);
      return found?.is === "article" ? found.article.headline : found?.is;
    },
  };
}

export const told = ({ changes }: LoadReport): string[] => changes.map(({ file, is }) => `${is} ${file}`);
