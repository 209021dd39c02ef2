/** A name to an empty folder on disk, gone after the test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
