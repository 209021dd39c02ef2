/** What a server showed its readers, an edit of the file, and what `broadsheet check` says of it with that server's archive. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveFile } from "../../src/archive/archive-file.ts";
import { check } from "../../src/commands/check.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { aServer } from "../support/a-server.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { until } from "../support/until.ts";

const MILL = "articles/tide-mill.md";
const keys = { published: "2020-11-20T09:00:00-05:00" };
const shown = anArticleFile(keys, "The mill at Pellan has three wheels.\n");
const OTHER_WORDS = "The mill at Pellan has seven wheels.\n";

/** The rules that the edit breaks. `isRead` waits until the server shows it. */
async function toldOf(edit: string, { isRead }: { isRead?: true } = {}): Promise<string[]> {
  const content = aContentFolder({ [MILL]: shown });
  const archive = aFolder();
  const server = await aServer({ content, archive: archiveFile(archive, content) });
  if (!isRead) await server.close();
  writeFileSync(join(content, MILL), edit);
  if (isRead) {
    const page = (): Promise<string> =>
      fetch(`${server.origin}/2020/11/20/world/tide-mill`).then((response) => response.text());
    await until(async () => (await page()).includes("seven wheels"));
    await server.close();
  }

  const out: string[] = [];
  const options = { format: "json", archive } as const;
  await check(content, options, { out: (text) => out.push(text), err: () => {} });
  const problems: { rule: string }[] = JSON.parse(out.join(""));
  return problems.map(({ rule }) => rule);
}

test("another number in a text that readers have had is told, when nothing says so to them", async () => {
  expect(await toldOf(anArticleFile(keys, OTHER_WORDS))).toEqual(["undated-change"]);
});

test("also when the server shows it already", async () => {
  expect(await toldOf(anArticleFile(keys, OTHER_WORDS), { isRead: true })).toEqual(["undated-change"]);
});

const toldToReaders: [string, Record<string, string>][] = [
  ["the hour of the change", { updated: "2020-11-21T09:00:00-05:00" }],
  [
    "a correction",
    {
      corrections: '[{ kind: correction, date: "2020-11-21T09:00:00-05:00", text: "It has seven wheels." }]',
    },
  ],
];
for (const [what, more] of toldToReaders) {
  test(`with ${what}, it is not`, async () => {
    expect(await toldOf(anArticleFile({ ...keys, ...more }, OTHER_WORDS))).toEqual([]);
  });
}

const OTHER_NAME = "The mill at Pellam has three wheels.\n";

test("another name is told, unless the file says that it was a typing error", async () => {
  const minor = { minorChanges: "true" };

  expect(await toldOf(anArticleFile(keys, OTHER_NAME))).toEqual(["undated-change"]);
  expect(await toldOf(anArticleFile({ ...keys, ...minor }, OTHER_NAME))).toEqual([]);
  expect(await toldOf(anArticleFile({ ...keys, ...minor }, OTHER_WORDS))).toEqual(["minor-changes"]);
});

test("and a text that stands as it was is not told", async () => {
  expect(await toldOf(shown)).toEqual([]);
});
