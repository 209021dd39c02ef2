/** The settings to the key that signs previews: their own, or one that is kept beside the archive. */
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Settings, SHORTEST_PREVIEW_KEY } from "../settings.ts";

export class PreviewKeyUnusable extends Error {
  override readonly name = "PreviewKeyUnusable";
}

const KEY_BYTES = 32;

/** `undefined` where nothing can be kept. Whoever comes first makes it: the server, or the command. */
export function previewKey({
  previewKey: own,
  archiveFolder,
}: Pick<Settings, "previewKey" | "archiveFolder">): string | undefined {
  if (own !== undefined) return own;
  return archiveFolder === ":memory:" ? undefined : keptKey(archiveFolder);
}

function keptKey(folder: string): string {
  const file = join(folder, "preview.key");
  const key = readOrMake(file, folder);
  if (key.length >= SHORTEST_PREVIEW_KEY) return key;
  throw new PreviewKeyUnusable(
    `${file} holds no key of ${SHORTEST_PREVIEW_KEY} characters: delete it, and a new one is made`,
  );
}

function readOrMake(file: string, folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(file)) make(file);
    return readFileSync(file, "utf8").trim();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PreviewKeyUnusable(
      `The key that signs previews can’t be kept (${why}): run as the user of the archive, or set PREVIEW_KEY`,
      { cause },
    );
  }
}

/** Whole from the start, and of two who make one at the same time the first wins. */
function make(file: string): void {
  const whole = `${file}.${randomUUID()}`;
  writeFileSync(whole, randomBytes(KEY_BYTES).toString("base64url"), { mode: 0o600, flag: "wx" });
  try {
    linkSync(whole, file);
  } catch {
    // Some disks have no links.
    if (!existsSync(file)) renameSync(whole, file);
  } finally {
    rmSync(whole, { force: true });
  }
}
