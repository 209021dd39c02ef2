/** A content folder that is moved away, exchanged or emptied under a running server. */
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ContentAway } from "../../src/archive/content-away.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { aFollowedFolder } from "../support/a-followed-folder.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { until } from "../support/until.ts";

const NOW = Date.UTC(2026, 10, 21, 12, 0);
const MILL = "articles/2026/11/mill.md";
const WEIR = "articles/2026/11/weir.md";

const aNewspaper = () => aContentFolder({ [MILL]: aHarborFile("Mill drained") });

/** `prepare` puts the content folder where it is served. */
async function aServedFolder(prepare: (live: string) => void) {
  const live = join(aFolder(), "live");
  prepare(live);
  const { store, reports, errors } = await aFollowedFolder(live, NOW);
  const headlines = async () => (await store.latest("front", NOW)).teasers.map(({ headline }) => headline);
  return {
    live,
    reports,
    errors,
    headlines,
    save: (path: string, headline: string) => writeFileSync(join(live, path), aHarborFile(headline)),
    isShown: (headline: string) => until(async () => (await headlines()).includes(headline)),
  };
}

const copied = (live: string) => cpSync(aNewspaper(), live, { recursive: true });

test("one that is away for a while is an outage, told once; it is followed again when it is back", async () => {
  const { live, errors, headlines, save, isShown } = await aServedFolder(copied);

  renameSync(live, `${live}.x`);
  await until(() => errors.length > 0);
  expect(await headlines()).toEqual(["Mill drained"]);
  renameSync(`${live}.x`, live);

  save(MILL, "Mill filled");
  await isShown("Mill filled");
  save(WEIR, "Weir mended");
  await isShown("Weir mended");
  expect(errors).toHaveLength(1);
});

test("one that is away for a moment only is followed when it is back", async () => {
  const { live, save, isShown } = await aServedFolder(copied);

  renameSync(live, `${live}.x`);
  renameSync(`${live}.x`, live);

  save(MILL, "Mill filled");
  await isShown("Mill filled");
  save(WEIR, "Weir mended");
  await isShown("Weir mended");
});

test("one that takes another's place is followed", async () => {
  const { live, errors, save, isShown } = await aServedFolder(copied);
  cpSync(live, `${live}.new`, { recursive: true });
  writeFileSync(join(`${live}.new`, MILL), aHarborFile("Mill rebuilt"));

  renameSync(live, `${live}.away`);
  renameSync(`${live}.new`, live);

  await isShown("Mill rebuilt");
  save(MILL, "Mill filled");
  await isShown("Mill filled");
  writeFileSync(join(`${live}.away`, WEIR), aHarborFile("Weir mended"));
  save("articles/2026/11/lock.md", "Lock closed");
  await isShown("Lock closed");
  expect(errors).toEqual([]);
});

test("a link that is switched to another folder leads there", async () => {
  const first = aNewspaper();
  const second = aContentFolder({ [MILL]: aHarborFile("Mill rebuilt") });
  const { live, save, isShown } = await aServedFolder((live) => symlinkSync(first, live));
  save(MILL, "Mill filled");
  await isShown("Mill filled");

  symlinkSync(second, `${live}.new`);
  renameSync(`${live}.new`, live);

  await isShown("Mill rebuilt");
  save(MILL, "Mill flooded");
  await isShown("Mill flooded");
});

test("an empty one, as a disk that is taken out leaves it, takes nothing down", async () => {
  const { live, errors, headlines, isShown } = await aServedFolder(copied);

  renameSync(live, `${live}.x`);
  mkdirSync(live);
  await until(() => errors.some((error) => error instanceof ContentAway));

  expect(await headlines()).toEqual(["Mill drained"]);
  rmSync(live, { recursive: true });
  renameSync(`${live}.x`, live);
  writeFileSync(join(live, WEIR), aHarborFile("Weir mended"));
  await isShown("Weir mended");
});

test("one that is emptied where it lies takes nothing down", async () => {
  const { live, errors, headlines } = await aServedFolder(copied);

  for (const name of ["articles", "site.yaml", "people.yaml"]) rmSync(join(live, name), { recursive: true });
  await until(() => errors.some((error) => error instanceof ContentAway));

  expect(await headlines()).toEqual(["Mill drained"]);
});
