/** Files by path to a content folder on disk, gone after the test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

export const siteYaml = `name: The Tidewater Ledger
motto: The record of a small harbor
url: https://ledger.example
language: en-US
timeZone: America/New_York
checks: { headline-length: off, standfirst-length: off, person-without-page: off }
sections:
  - { id: world, name: World }
  - { id: harbor, name: Harbor }
email: newsroom@ledger.example
policies: []
copyright: © 2026 The Tidewater Ledger
`;

const peopleYaml = `marta-lindqvist:
  name: Marta Lindqvist
  role: Harbor correspondent
  bio: Marta Lindqvist has covered the harbor since the new lock opened.
  location: Lima
  sample: true
`;

type ContentFiles = Record<string, string | Uint8Array | undefined>;

/** `undefined` leaves a default file out. */
export function aContentFolder(files: ContentFiles = {}): string {
  const { folder, remove } = aLastingContentFolder(files);
  onTestFinished(remove);
  return folder;
}

/** For all tests of a file. */
export function aLastingContentFolder(files: ContentFiles): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-content-"));
  for (const [path, content] of Object.entries({
    "site.yaml": siteYaml,
    "people.yaml": peopleYaml,
    ...files,
  })) {
    if (content !== undefined) write(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
