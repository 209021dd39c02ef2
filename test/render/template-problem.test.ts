import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorPage } from "../../src/pages/error-page.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { templateProblem } from "../../src/render/template-problem.ts";
import { aDesk } from "../support/a-desk.ts";
import { aFolder } from "../support/a-folder.ts";

/** What is told of the fault that appears when the file ends in this. */
function problemAfter(file: string, ending: string) {
  const home = aFolder();
  for (const folder of ["views", "public"]) cpSync(folder, join(home, folder), { recursive: true });
  const looks = { home, viewsFolder: join(home, "views"), publicFolder: join(home, "public") };
  const before = readFileSync(join(home, file), "utf8").trimEnd();
  writeFileSync(join(home, file), before + ending);
  const lines = before.split("\n").length;
  try {
    createRenderer(looks.viewsFolder, join(looks.publicFolder, "styles")).render(
      errorPage({ ...aDesk(), status: 404 }),
    );
    return undefined;
  } catch (fault) {
    const problem = templateProblem(fault, looks);
    return problem && { ...problem, line: problem.line - lines };
  }
}

const cases: [string, string, string, object][] = [
  [
    "a tag that is not closed",
    "views/error.eta",
    "\n\n  <% if (it.x) {\n",
    { line: 2, column: 3, message: "unclosed tag" },
  ],
  ["a script that can’t be read", "views/error.eta", "\n<%= it.x + %>\n", { line: 1, column: 1 }],
  [
    "a value that can’t be printed",
    "views/error.eta",
    "\n<%= it.nothing %>\n",
    { line: 1, message: "A view can print text and numbers, not undefined" },
  ],
  [
    "the same in a part of the page, the innermost one",
    "views/parts/footer.eta",
    "\n<%= it.nothing %>\n",
    { line: 1, message: "A view can print text and numbers, not undefined" },
  ],
  [
    "a style sheet that can’t be read",
    "public/styles/frame.css",
    "\n.a { color: red; } }\n",
    { rule: "style" },
  ],
];
for (const [what, file, ending, expected] of cases) {
  test(`${what} is told with its file, line and fix`, () => {
    expect(problemAfter(file, ending)).toMatchObject({ file, severity: "error", ...expected });
  });
}

test("what no view is to blame for is no problem of a view", () => {
  const looks = { home: "/site", viewsFolder: "/site/views", publicFolder: "/site/public" };

  expect(templateProblem(new Error("The disk is full"), looks)).toBeUndefined();
});
