/** A folder whose operator has everything read again. */
import { renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFollowedFolder } from "../support/a-followed-folder.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { atMill, MILL, NOW, WEIR } from "../support/a-loaded-folder.ts";
import { until } from "../support/until.ts";

const SAVED_AT = new Date("2026-11-20T12:00:00Z");

async function aServedFolder() {
  const folder = aContentFolder({ [MILL]: aHarborFile("Mill drained"), [WEIR]: aHarborFile("Weir mended") });
  utimesSync(join(folder, MILL), SAVED_AT, SAVED_AT);
  const followed = await aFollowedFolder(folder, NOW, { watch: "poll" });
  return {
    ...followed,
    folder,
    /** As a tool does that gives a file the time it had before. */
    exchange(path: string, text: string) {
      writeFileSync(join(folder, path), text);
      utimesSync(join(folder, path), SAVED_AT, SAVED_AT);
    },
    anew: () => followed.reports.filter(({ isAnew }) => isAnew),
    async headline() {
      const found = await followed.store.article(atMill, NOW);
      return found?.is === "article" ? found.article.headline : found?.is;
    },
  };
}

test("a file of the same size and time is read again", async () => {
  const { exchange, readAgain, anew, headline } = await aServedFolder();
  exchange(MILL, aHarborFile("Mill flooded"));

  readAgain();

  await until(() => anew().length === 1);
  expect(await headline()).toBe("Mill flooded");
  expect(anew()[0]).toMatchObject({ filesRead: 2, changes: [{ file: MILL, is: "updated" }], isAnew: true });
  expect(anew()[0]?.state).toMatchObject({ live: 2 });
});

test("asked for again before it is done, it is done once", async () => {
  const { exchange, readAgain, anew, reports } = await aServedFolder();

  for (let times = 0; times < 5; times++) readAgain();
  await until(() => anew().length > 0);
  exchange("site.yaml", "name: [");
  readAgain();
  await until(() => anew().length > 1);

  expect(anew()).toHaveLength(2);
  expect(reports.at(-1)?.problems).toMatchObject([{ file: "site.yaml" }]);
});

test("a folder that is away leaves what was live, and is read when it is back", async () => {
  const { folder, exchange, readAgain, anew, errors, headline } = await aServedFolder();
  exchange(MILL, aHarborFile("Mill flooded"));
  renameSync(folder, `${folder}.away`);
  onTestFinished(() => renameSync(folder, folder));

  readAgain();
  await until(() => errors.length > 0);
  expect(await headline()).toBe("Mill drained");
  renameSync(`${folder}.away`, folder);

  await until(() => anew().length > 0);
  expect(await headline()).toBe("Mill flooded");
});
