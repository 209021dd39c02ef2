/** The style sheet every page carries. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { AdRules } from "../../src/article/ad-rules.ts";
import { readStyles } from "../../src/render/stylesheet.ts";
import { aSite } from "../support/an-article.ts";

/** Minified: every page of the site sends it. */
const MOST_BYTES = 13_000;

const styles = readStyles("public/styles/newspaper.css");
const rules: AdRules = {
  sizes: {
    top: [
      {
        min: 0,
        sizes: [
          [320, 100],
          [300, 50],
        ],
      },
      { min: 768, sizes: [[728, 90]] },
    ],
    inline: [
      {
        min: 0,
        sizes: [
          [300, 250],
          [320, 100],
        ],
      },
    ],
    bottom: [],
  },
  mostInline: 3,
};

test("a slot's box has room for the largest ad of each breakpoint, widest screens last", () => {
  const { css } = styles.withBoxes(rules);

  const [phone, tablet] = css.match(/[^{}]*\{\.slot--top \.slot-box\{[^}]*\}/g) ?? [];
  expect(phone).toContain("min-block-size:100px");
  expect(phone).toContain("max-inline-size:320px");
  expect(tablet).toMatch(/768px/);
  expect(tablet).toContain("min-block-size:90px");
});

test("the tallest and the widest may be two different ads", () => {
  const { css } = styles.withBoxes(rules);

  const [box] = /\.slot--inline \.slot-box\{[^}]*\}/.exec(css) ?? [];
  expect(box).toContain("max-inline-size:320px");
  expect(box).toContain("min-block-size:250px");
});

test("the hash allows exactly these bytes", () => {
  const { css, hash } = styles.withBoxes(rules);

  expect(hash).toBe(`'sha256-${createHash("sha256").update(css).digest("base64")}'`);
});

test("other ad rules give another style sheet, and the first comes back with its own", () => {
  const first = styles.withBoxes(rules);
  const other = styles.withBoxes(aSite().ads);

  expect(other.hash).not.toBe(first.hash);
  expect(styles.withBoxes(rules)).toMatchObject({ css: first.css, hash: first.hash });
});

test("the style sheet is minified, whole and small", () => {
  const { css } = styles.withBoxes(aSite().ads);

  expect(css).not.toMatch(/@import|\/\*|\n {2}|<\//);
  expect(Buffer.byteLength(css)).toBeLessThan(MOST_BYTES);
});

test("the styles ask nothing of any other file or server", () => {
  expect(styles.withBoxes(aSite().ads).css).not.toMatch(/url\(|@font-face/);
});
