/** A content file to what its editor is told about it. */
import { expect, test } from "vitest";
import type { Problem } from "../../src/article/problem.ts";
import { checkFolder } from "../../src/content/check-folder.ts";
import { readContentFile } from "../../src/content/read-content-file.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder, siteYaml } from "./a-content-folder.ts";
import { aGif } from "./a-picture.ts";

export type Told = readonly [place: string, severity: string, rule: string, message: string, fix: string];

/** A title, a bad file, and exactly what its editor is told. */
export type Case = readonly [title: string, file: string, told: readonly Told[]];

export function testCases(cases: readonly Case[]): void {
  for (const [title, file, expected] of cases) {
    test(`${title} is told with its place and its fix`, async () => {
      expect(await toldAbout(file)).toEqual(expected);
    });
  }
}

export async function toldAbout(file: string, newsroomFiles: Record<string, string> = {}): Promise<Told[]> {
  const path = "articles/2026/11/tide-mill.md";
  const beside = { "articles/2026/11/mill.gif": aGif, "articles/2026/11/broken.png": "no picture" };
  const folder = aContentFolder({ ...newsroomFiles, [path]: file, ...beside });
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the newsroom is not sound");
  const { problems } = await readContentFile(folder, path, newsroom);
  return problems.map((problem) => told(`${problem.line}:${problem.column}`, problem));
}

/** The same for site.yaml and people.yaml, whose names stand before the place. */
export async function toldAboutNewsroom(files: Record<string, string | undefined>): Promise<Told[]> {
  const { problems } = await readNewsroom(aContentFolder(files));
  return problems.map((problem) => told(`${problem.file}:${problem.line}:${problem.column}`, problem));
}

/** Keys below those of a sound site.yaml, which ends on line 12. */
export function testSiteCases(cases: readonly Case[]): void {
  for (const [title, keys, expected] of cases) {
    test(`${title} is told with its place and its fix`, async () => {
      expect(await toldAboutNewsroom({ "site.yaml": siteYaml + keys })).toEqual(expected);
    });
  }
}

/** The same for a whole folder. */
export async function toldAboutFolder(
  files: Record<string, string | Uint8Array | undefined>,
): Promise<Told[]> {
  const { problems } = await checkFolder(aContentFolder(files));
  return problems.map((problem) => told(`${problem.file}:${problem.line}:${problem.column}`, problem));
}

const told = (place: string, { severity, rule, message, fix }: Problem): Told => [
  place,
  severity,
  rule,
  message,
  fix,
];
