import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  addContentFile,
  ContentChanged,
  ContentNotWritten,
  ContentThere,
  rewriteContentFile,
} from "../../src/content/write-content-file.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

const PATH = "articles/mill.md";

test("what somebody saved in the meantime is not written over", async () => {
  const folder = aContentFolder({ [PATH]: "The mill." });
  const before = readFileSync(join(folder, PATH));
  writeFileSync(join(folder, PATH), "The weir.");

  const written = rewriteContentFile(folder, PATH, { before, text: "The mill of oak." });

  await expect(written).rejects.toThrow(ContentChanged);
  expect(readFileSync(join(folder, PATH), "utf8")).toBe("The weir.");
  expect(readdirSync(join(folder, "articles"))).toEqual(["mill.md"]);
});

test("a new file is never written over one that is there", async () => {
  const folder = aContentFolder({ [PATH]: "The mill." });

  await expect(addContentFile(folder, PATH, "The weir.")).rejects.toThrow(ContentThere);
  expect(readFileSync(join(folder, PATH), "utf8")).toBe("The mill.");
  expect(readdirSync(join(folder, "articles"))).toEqual(["mill.md"]);
});

test("what somebody removed in the meantime does not come back", async () => {
  const folder = aContentFolder({ [PATH]: "The mill." });
  rmSync(join(folder, PATH));

  const written = rewriteContentFile(folder, PATH, { before: Buffer.from("The mill."), text: "Oak." });

  await expect(written).rejects.toThrow(ContentNotWritten);
  expect(readdirSync(join(folder, "articles"))).toEqual([]);
});
