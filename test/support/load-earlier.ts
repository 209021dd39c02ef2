/** How some files of a content folder once read, to the archive that saw them so. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LoadReport, loadContent } from "../../src/archive/load-content.ts";
import type { ArchiveStore } from "../../src/archive/store.ts";
import type { Instant } from "../../src/article/instant.ts";

interface Earlier {
  readonly content: string;
  /** A folder with those files alone. */
  readonly files: string;
  readonly store: ArchiveStore;
  readonly now: () => Instant;
}

export async function loadEarlier({ content, files, store, now }: Earlier): Promise<LoadReport> {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-earlier-"));
  for (const from of [content, files]) cpSync(from, folder, { recursive: true });
  try {
    return await loadContent({ folder, store, now });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
