import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAPER } from "../../../src/pages/head/paper.ts";

test("the paper that phones and pictures are told of is that of the style sheet, by day and by night", () => {
  const [light, dark] = readFileSync("public/styles/base.css", "utf8").matchAll(/--paper: (#[0-9a-f]{6});/g);

  expect({ light: light?.[1], dark: dark?.[1] }).toEqual(PAPER);
});
