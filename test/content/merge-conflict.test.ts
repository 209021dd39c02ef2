import { expect, test } from "vitest";
import { mergeConflicts } from "../../src/content/merge-conflict.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aReading } from "../support/a-reading.ts";
import { anArticleFile } from "../support/an-article-file.ts";

test("a file with the marks of a merge is told for them alone", async () => {
  const text = "<<<<<<< ours\nThe mill stands.\n=======\nThe mill stood.\n>>>>>>> theirs\n";

  const { is, problems } = await aReading(anArticleFile({ section: "wrold" }, text));

  expect(is).toBe("bad");
  expect(problems.map(({ line, rule, message, fix }) => [line, rule, message, fix])).toEqual(
    [8, 10, 12].map((line) => [
      line,
      "merge-conflict",
      "two versions of this file stand here, one below the other: a merge was not finished",
      "keep one version, and remove the lines of <, = and >",
    ]),
  );
});

test("code may show the marks of a merge", async () => {
  expect(await aReading(anArticleFile({}, "Text.\n\n```\n<<<<<<< ours\n```\n"))).toMatchObject({
    problems: [],
  });
});

const styles = [
  ["merge", "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> harbor\n", [1, 3, 5]],
  ["diff3", "<<<<<<< HEAD\nours\n||||||| 1c0ffee\nbase\n=======\ntheirs\n>>>>>>> harbor\n", [1, 3, 5, 7]],
  ["zdiff3, without a word", "<<<<<<<\nours\n|||||||\n=======\ntheirs\n>>>>>>>\n", [1, 3, 4, 6]],
  ["stash", "<<<<<<< Updated upstream\nours\n=======\ntheirs\n>>>>>>> Stashed changes\n", [1, 3, 5]],
] as const;
for (const [style, text, lines] of styles) {
  test(`each line that git leaves in the style of ${style} is told`, () => {
    expect(mergeConflicts(text).map(({ line }) => line)).toEqual(lines);
  });
}

for (const file of ["site.yaml", "people.yaml"]) {
  test(`an unfinished merge in ${file} leaves the newsroom unread, whatever its line ends`, async () => {
    const folder = aContentFolder({ [file]: "<<<<<<< HEAD\r\n=======\r\n>>>>>>> harbor\r\n" });

    const { newsroom, problems } = await readNewsroom(folder);

    expect(newsroom).toBeUndefined();
    expect(problems.map((problem) => [problem.file, problem.line, problem.rule])).toEqual([
      [file, 1, "merge-conflict"],
      [file, 2, "merge-conflict"],
      [file, 3, "merge-conflict"],
    ]);
  });
}
