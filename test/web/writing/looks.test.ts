import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aWritingDesk } from "../../support/a-writing-desk.ts";
import { anArticleFile } from "../../support/an-article-file.ts";
import { until } from "../../support/until.ts";

const FILE = "articles/2026/11/tide-mill.md";
const MILL = "/2026/11/20/world/tide-mill";
const VIEW = "views/article.eta";
const aDesk = () => aWritingDesk({ [FILE]: anArticleFile() });
const saves = (said: string): number => said.match(/article\.eta {2}/g)?.length ?? 0;

test("files that are saved at once are all told", async () => {
  const { edit, said } = await aDesk();

  edit(VIEW, (view) => `${view}\n`);
  edit("views/drafts.eta", (view) => `${view}\n`);

  await until(
    () => said().includes("views/article.eta  taken in") && said().includes("views/drafts.eta  taken in"),
  );
});

test("a folder of views that can’t be followed is told, and the desk goes on", async () => {
  const { home, origin, said } = await aDesk();

  symlinkSync("circle", join(home, "views", "circle"));

  await until(() => said().includes("can’t all be followed"));
  expect((await fetch(origin + MILL)).status).toBe(200);
});

test("a view saved twice that can’t be printed leaves the page as it was, and is told", async () => {
  const { edit, origin, said } = await aDesk();
  for (const count of [1, 2]) {
    edit(VIEW, (view) => `${view}<%= it.missing.mill %>\n`);
    await until(() => saves(said()) === count);
  }

  const answer = await fetch(origin + MILL);
  const html = await answer.text();

  expect(answer.status).toBe(200);
  expect(html).toContain("<h1");
  await until(() => said().includes("mend the view"));
});
