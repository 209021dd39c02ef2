/** Lists cut where something begins or ends to be true. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runsOf } from "../../../src/pages/history/runs-of.ts";

const isOdd = (number: number): boolean => number % 2 !== 0;

test("neighbors that are alike stand together", () => {
  expect(runsOf([1, 3, 4, 6, 5], isOdd)).toEqual([
    { holds: true, items: [1, 3] },
    { holds: false, items: [4, 6] },
    { holds: true, items: [5] },
  ]);
  expect(runsOf([], isOdd)).toEqual([]);
});

test("nothing is lost, nothing moves, and no two runs beside each other are alike", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (numbers) => {
      const runs = runsOf(numbers, isOdd);

      expect(runs.flatMap(({ items }) => items)).toEqual(numbers);
      expect(runs.every(({ holds, items }) => items.every((item) => isOdd(item) === holds))).toBe(true);
      expect(runs.some(({ holds }, index) => runs[index + 1]?.holds === holds)).toBe(false);
    }),
  );
});
