/** Every place where a view prints text as it is, without escaping it: this list and no more. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const allowed = [
  /** Made by another view. */
  /^include\("[a-z/-]+"(, \{[^}]*\})?\)$/,
  /^it\.body$/,
  /** Minified from our own files and numbers. */
  /^it\.style$/,
  /** JSON with every `<` escaped, by jsonForScript. */
  /^data$/,
  /** `SafeHtml`, made at the door by content/. */
  /^passage\.html$/,
];

const views = readdirSync("views", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".eta"),
);
const rawPrints = views.flatMap((file) =>
  [...readFileSync(join("views", file), "utf8").matchAll(/<%[-_]?\s*~\s*(.*?)\s*[-_]?%>/gs)].map(
    ([, code]) => ({ file, code }),
  ),
);

test("views print raw only what is safe by its making", () => {
  const others = rawPrints.filter(({ code = "" }) => !allowed.some((pattern) => pattern.test(code)));

  expect(others).toEqual([]);
});

test("each allowed raw print is needed", () => {
  const idle = allowed.filter((pattern) => !rawPrints.some(({ code = "" }) => pattern.test(code)));

  expect(idle).toEqual([]);
});

test("no view writes into the page behind the printing's back", () => {
  const writers = views.filter((file) =>
    /\boutput\(|__eta|\bstyle=/.test(readFileSync(join("views", file), "utf8")),
  );

  expect(writers).toEqual([]);
});

test("every view says what it needs", () => {
  const silent = views.filter(
    (file) => !readFileSync(join("views", file), "utf8").startsWith("<%/* needs: "),
  );

  expect(silent).toEqual([]);
});
