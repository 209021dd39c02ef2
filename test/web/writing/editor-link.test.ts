import { expect, test } from "vitest";
import { editorAt } from "../../../src/web/writing/shown-problem.ts";

const at = { file: "/home/ana/the site/mill & lock?.md", line: 3, column: 10 };

const cases: [string, string][] = [
  ["vscode://file{file}:{line}:{column}", "vscode://file/home/ana/the%20site/mill%20%26%20lock%3F.md:3:10"],
  [
    "idea://open?file={file}&line={line}",
    "idea://open?file=/home/ana/the%20site/mill%20%26%20lock%3F.md&line=3",
  ],
];
for (const [link, expected] of cases) {
  test(`${link} leads to the file, whatever its name`, () => {
    expect(editorAt(link, at)).toBe(expected);
  });
}
