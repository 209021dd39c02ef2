/** Two servers over one content folder and one archive: whoever reads an edit second finds it taken in, and keeps no page from before. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aContentFolder } from "./support/a-content-folder.ts";
import { aFolder } from "./support/a-folder.ts";
import { article, aStartedServer, MILL, originOf } from "./support/a-started-server.ts";
import { until } from "./support/until.ts";

test("an article that is withdrawn is gone from all servers that share an archive", async () => {
  const file = "articles/2026/11/tide-mill.md";
  const folder = aContentFolder({ [file]: article });
  const env = { CONTENT_DIR: folder, ARCHIVE: aFolder() };
  const origins = [await originOf(aStartedServer(env)), await originOf(aStartedServer(env))];
  const statuses = (): Promise<number[]> =>
    Promise.all(origins.map(async (origin) => (await fetch(origin + MILL)).status));
  await until(async () => String(await statuses()) === "200,200");

  writeFileSync(
    join(folder, file),
    article.replace("section:", "status: withdrawn\nreason: Its figures were wrong.\nsection:"),
  );

  await until(async () => String(await statuses()) === "410,410");
  rmSync(join(folder, file));
  await until(async () => String(await statuses()) === "404,404");
  expect(await statuses()).toEqual([404, 404]);
});
