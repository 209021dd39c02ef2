/** Whatever stands in a file, its editor gets problems and never a crash. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isError } from "../../src/article/problem.ts";
import { readContentFile } from "../../src/content/read-content-file.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

const pieces = [
  ..."---\n|: |\"|'|[|]|{|}|#|*|&|!|>|- |\t|  |:::|::: note\n|::: figure\n|```|[^1]|^[|](|){lang=fr}|<script>".split(
    "|",
  ),
  ..."headline: |section: world\n|published: 2026-11-20T09:00:00Z\n|image: |byline: |corrections:\n  - |draft|null|é|\u0000|\uFFFE|\r|__proto__: |constructor: |<<: |*x|&x |? |\\|javascript:".split(
    "|",
  ),
  ..."image: |file: card.jpg\n|publisher: |policies: |about: |usage: |barred: |security: |expires: |contact: |adsTxt: |beats: |fediverse: ".split(
    "|",
  ),
];

const anyFile = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(`---\n${text}`)),
  fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((parts) => Buffer.from(`---\n${parts.join("")}`)),
  fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((parts) => Buffer.from(`---\n---\n${parts.join("")}`)),
);

test("any bytes in an article are read, or told with a place, a message and a fix", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": "" });
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the default newsroom is sound");

  await fc.assert(
    fc.asyncProperty(anyFile, async (bytes) => {
      writeFileSync(join(folder, "articles/tide-mill.md"), bytes);

      const { is, problems } = await readContentFile(folder, "articles/tide-mill.md", newsroom);

      expect(problems.some(isError)).toBe(is === "bad");
      for (const { line, column, message, fix } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
        expect(fix).not.toBe("");
      }
    }),
    { numRuns: 600 },
  );
});

test("any bytes in site.yaml and people.yaml are read or told", async () => {
  const folder = aContentFolder();

  await fc.assert(
    fc.asyncProperty(anyFile, fc.constantFrom("site.yaml", "people.yaml"), async (bytes, file) => {
      writeFileSync(join(folder, file), bytes.subarray(4));

      const { newsroom, problems } = await readNewsroom(folder);

      expect(problems.some(isError)).toBe(newsroom === undefined);
    }),
    { numRuns: 150 },
  );
});
