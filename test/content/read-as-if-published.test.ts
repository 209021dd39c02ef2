import { expect, test } from "vitest";
import { addressOf, readAsIfPublished } from "../../src/content/read-as-if-published.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { anArticleFile } from "../support/an-article-file.ts";

const NOW = Date.UTC(2026, 10, 22, 19, 0, 30);
const WEIR = "articles/2026/11/weir.md";

async function readWeir(file: string) {
  const folder = aContentFolder({ [WEIR]: file });
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the default newsroom is sound");
  return readAsIfPublished(folder, WEIR, { newsroom, now: NOW });
}

test("a draft that lacks everything is an untitled article of the first section, published this minute", async () => {
  const read = await readWeir("---\nstatus: draft\n---\n");

  expect(read).toMatchObject({
    is: "draft",
    article: {
      id: "2026/11/weir",
      address: "/2026/11/22/world/weir",
      headline: "Untitled",
      section: "world",
      publishedAt: Date.UTC(2026, 10, 22, 19, 0),
      body: [],
    },
  });
  expect(read.problems.map(({ severity }) => severity)).not.toContain("error");
});

test("what a draft says stands as it will be printed", async () => {
  const read = await readWeir(
    anArticleFile({ status: "draft", headline: "The 'weir'", section: "harbor", dateline: "LIMA, Peru" }),
  );

  expect(read).toMatchObject({
    is: "draft",
    article: {
      headline: "The ‘weir’",
      section: "harbor",
      dateline: { city: "Lima", region: "Peru" },
      publishedAt: Date.UTC(2026, 10, 20, 14),
      body: [{ text: "The mill stands." }],
    },
  });
  expect(addressOf(read)).toBe("/2026/11/20/harbor/weir");
});

test("an article under embargo is whole before its hour", async () => {
  const read = await readWeir(anArticleFile({ published: "2027-01-01T09:00:00-05:00" }));

  expect(read).toMatchObject({ is: "article", article: { publishedAt: Date.UTC(2027, 0, 1, 14) } });
});

test("a withdrawn article is its notice", async () => {
  const read = await readWeir(anArticleFile({ status: "withdrawn", reason: "It was of another weir." }));

  expect(read).toMatchObject({ is: "withdrawn", withdrawal: { reason: "It was of another weir." } });
});

test("a file with an error is its problems, and no article", async () => {
  const read = await readWeir(anArticleFile({ status: "draft", section: "wrld" }));

  expect(read).toMatchObject({ is: "bad", problems: [{ file: WEIR, severity: "error" }] });
  expect(read).not.toHaveProperty("article");
  expect(addressOf(read)).toBeUndefined();
});
