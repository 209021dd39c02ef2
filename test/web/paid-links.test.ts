/** The links of a text that somebody paid for, from the file to its page and its Markdown. */
import { expect, onTestFinished, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aServer } from "../support/a-server.ts";
import { anArticleFile } from "../support/an-article-file.ts";

const text =
  "From [a works](https://salt.example/) and [us](/section/world).[^1]\n\n[^1]: [More](https://salt.example/b).\n";
const paid = { kind: "paid", byline: undefined, sponsor: "{ name: Salt Works }" };

async function served(keys: Record<string, string | undefined>, form = ""): Promise<string> {
  const content = aContentFolder({ "articles/salt.md": anArticleFile(keys, text) });
  const server = await aServer({ content, now: () => Date.UTC(2026, 10, 23) });
  onTestFinished(() => server.close());
  return (await fetch(`${server.origin}/2026/11/20/world/salt${form}`)).text();
}

const linksIn = (html: string): readonly string[] => html.match(/<a [^>]*salt\.example[^>]*>/g) ?? [];

test("links of paid content to other sites are told as such on its page, and no others are", async () => {
  const html = await served(paid);

  expect(linksIn(html)).toEqual([
    '<a href="https://salt.example/" rel="sponsored nofollow">',
    '<a href="https://salt.example/b" rel="sponsored nofollow">',
  ]);
  expect(html).toContain('<a href="/section/world">us</a>');
});

test("links of paid content are plain links in Markdown", async () => {
  expect(await served(paid, ".md")).toContain("From [a works](https://salt.example/) and [us](");
});

test("links of news are plain links", async () => {
  expect(linksIn(await served({}))).toEqual([
    '<a href="https://salt.example/">',
    '<a href="https://salt.example/b">',
  ]);
});
