import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PreviewKeyUnusable, previewKey } from "../../src/web/preview-key.ts";
import { aFolder } from "../support/a-folder.ts";

test("the key of the settings is the key, and none is kept", () => {
  const archiveFolder = aFolder();

  expect(previewKey({ previewKey: "k".repeat(32), archiveFolder })).toBe("k".repeat(32));
  expect(readdirSync(archiveFolder)).toEqual([]);
});

test("without one, a key is made once, and kept where only its owner can read it", () => {
  const archiveFolder = join(aFolder(), "not-there-yet");

  const key = previewKey({ previewKey: undefined, archiveFolder });

  expect(key).toMatch(/^[\w-]{43}$/);
  expect(previewKey({ previewKey: undefined, archiveFolder })).toBe(key);
  expect(readdirSync(archiveFolder)).toEqual(["preview.key"]);
  expect(statSync(join(archiveFolder, "preview.key")).mode & 0o777).toBe(0o600);
});

test("two archives have two keys", () => {
  const keys = [aFolder(), aFolder()].map((archiveFolder) =>
    previewKey({ previewKey: undefined, archiveFolder }),
  );

  expect(keys[0]).not.toBe(keys[1]);
});

test("a key that somebody wrote there by hand counts, without the line break of the editor", () => {
  const archiveFolder = aFolder();
  writeFileSync(join(archiveFolder, "preview.key"), `${"k".repeat(40)}\n`);

  expect(previewKey({ previewKey: undefined, archiveFolder })).toBe("k".repeat(40));
});

test("a key that is cut short signs nothing", () => {
  const archiveFolder = aFolder();
  const file = join(archiveFolder, "preview.key");
  writeFileSync(file, "short");

  expect(() => previewKey({ previewKey: undefined, archiveFolder })).toThrow(PreviewKeyUnusable);
  expect(readFileSync(file, "utf8")).toBe("short");
});

test("where no key can be kept, the words say what to do", () => {
  const archiveFolder = join(aFolder(), "a-file");
  writeFileSync(archiveFolder, "");

  expect(() => previewKey({ previewKey: undefined, archiveFolder })).toThrow(
    /can’t be kept .*run as the user of the archive, or set PREVIEW_KEY/,
  );
});

test("an archive in memory keeps no key", () => {
  expect(previewKey({ previewKey: undefined, archiveFolder: ":memory:" })).toBeUndefined();
});
