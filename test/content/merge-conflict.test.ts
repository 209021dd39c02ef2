import { expect, test } from "vitest";
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
