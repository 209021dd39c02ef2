/** What is taken in of a folder that people are at work in, and what is left until it has settled. */
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { lookedUp, withoutUnsettled } from "../../src/archive/scope.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { aLoadedFolder, MILL, NOW, WEIR } from "../support/a-loaded-folder.ts";

async function theScope(folder: ReturnType<typeof aLoadedFolder>, settled: readonly string[]) {
  const left: string[] = [];
  const loading = { folder: folder.at(""), store: folder.archive(), now: () => NOW };
  const scope = await lookedUp(loading.folder, [MILL, WEIR]);
  const taken = await withoutUnsettled(scope, loading, {
    settled: new Map(settled.map((path) => [path, scope.there.find((file) => file.path === path)])),
    awaits: () => false,
    leave: (paths) => left.push(...paths),
  });
  return { there: taken.there.map(({ path }) => path), gone: taken.gone, left };
}

test("what changed and has settled is taken, and what nobody waited for is left", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  folder.write(MILL, aHarborFile("Mill filled"));
  folder.write(WEIR, aHarborFile("Weir opened"));

  expect(await theScope(folder, [MILL])).toEqual({ there: [MILL], gone: [], left: [WEIR] });
});

test("what is gone without having settled may come back", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  rmSync(folder.at(MILL));

  expect(await theScope(folder, [])).toEqual({ there: [WEIR], gone: [], left: [MILL] });
  expect(await theScope(folder, [MILL])).toEqual({ there: [WEIR], gone: [MILL], left: [] });
});

test("what moved to a folder of which the system has not told yet does not go before it comes", async () => {
  const folder = aLoadedFolder();
  await folder.load();
  mkdirSync(folder.at("articles/new"));
  renameSync(folder.at(MILL), folder.at("articles/new/mill.md"));

  expect(await theScope(folder, [MILL])).toEqual({
    there: [WEIR],
    gone: [],
    left: ["articles/new/mill.md", MILL],
  });
});
