import { expect, test } from "vitest";
import { progressOf } from "../../src/commands/progress.ts";

function aWatchedTerminal() {
  const lines: string[] = [];
  const output = { out: () => {}, err: () => {}, rewrite: (line: string) => void lines.push(line) };
  return { lines, output };
}

test("long work tells how far it is, a few times a second, and leaves nothing behind", () => {
  const { lines, output } = aWatchedTerminal();
  let now = 1_000;
  const { tell, end } = progressOf(output, () => now);

  for (const [at, done] of [
    [1_499, 100],
    [1_500, 4_200],
    [1_599, 4_300],
    [1_600, 4_400],
  ] as const) {
    now = at;
    tell(done, 10_000);
  }
  end();

  expect(lines).toEqual(["checked 4,200 of 10,000 files", "checked 4,400 of 10,000 files", ""]);
});

test("what is done at once says nothing", () => {
  const { lines, output } = aWatchedTerminal();
  const { tell, end } = progressOf(output, () => 0);

  tell(3, 3);
  end();

  expect(lines).toEqual([]);
});
