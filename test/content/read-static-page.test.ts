import { expect, test } from "vitest";
import { readContentFile } from "../../src/content/read-content-file.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import type { Reading } from "../../src/content/reading.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

async function read(path: string, file: string): Promise<Reading> {
  const folder = aContentFolder({ [path]: file });
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the default newsroom is sound");
  return readContentFile(folder, path, newsroom);
}

test("a static page has its file’s name as its address", async () => {
  const file =
    "---\ntitle: About us\ndescription: Who we are.\nupdated: 2026-11-20T09:00:00Z\n---\nWe are few.\n";

  expect(await read("pages/about.md", file)).toEqual({
    is: "page",
    problems: [],
    page: {
      slug: "about",
      address: "/about",
      title: "About us",
      description: "Who we are.",
      updatedAt: Date.UTC(2026, 10, 20, 9),
      body: [{ kind: "paragraph", html: "We are few.", text: "We are few.", line: 6 }],
    },
  });
});

test("a static page’s keys are its own, and its address must be free", async () => {
  const { is, problems } = await read("pages/search.md", "---\nheadline: Search\n---\n");

  expect(is).toBe("bad");
  expect(problems.map(({ line, rule, message, fix }) => [line, rule, message, fix])).toEqual([
    [
      1,
      "reserved-address",
      "the address /search belongs to a page that the site makes itself",
      "rename the file",
    ],
    [1, "missing-key", "`title` is missing", "add `title: …`: the page’s title"],
    [
      1,
      "missing-key",
      "`description` is missing",
      "add `description: …`: one sentence that says what the page holds",
    ],
    [2, "unknown-key", "unknown key `headline`: here it is called `title`", "write `title`"],
    [3, "empty-body", "there is no text below the front matter", "write the article below the line `---`"],
  ]);
});

for (const slug of ["usage", "oembed", "crops"]) {
  test(`no static page takes the address /${slug}, where the site answers itself`, async () => {
    const { problems } = await read(
      `pages/${slug}.md`,
      "---\ntitle: A page\ndescription: A page.\n---\nText.\n",
    );

    expect(problems.map(({ rule }) => rule)).toEqual(["reserved-address"]);
  });
}
