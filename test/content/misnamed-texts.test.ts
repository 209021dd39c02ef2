import { expect, test } from "vitest";
import { toldAboutFolder } from "../support/told.ts";

test("texts that are not read for their names are told", async () => {
  const files = {
    "articles/one.MD": "",
    "articles/two.markdown": "",
    "articles/three.md.txt": "",
    "articles/.four.txt": "",
    "pages/five.txt": "",
  };

  const rules = (await toldAboutFolder(files)).map(([place, severity, rule, , fix]) => [
    place,
    severity,
    rule,
    fix,
  ]);

  expect(rules).toEqual([
    ["articles/one.MD:1:1", "warning", "file-name", "rename it to one.md"],
    ["articles/three.md.txt:1:1", "warning", "file-name", "rename it to three.md"],
    ["articles/two.markdown:1:1", "warning", "file-name", "rename it to two.md"],
    ["pages/five.txt:1:1", "warning", "file-name", "rename it to five.md"],
  ]);
});
