/** A content file, and the command that corrects it, at the tests' Sunday afternoon. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CorrectOptions, correct } from "../../src/commands/correct.ts";
import { aContentFolder } from "./a-content-folder.ts";
import { NOW } from "./an-app.ts";

export const MILL = "articles/2026/11/tide-mill.md";
const TEXT = "The piles are of oak: they are not of “elm”.";

export async function runCorrect(
  content: string | Uint8Array,
  {
    folder = aContentFolder({ [MILL]: content }),
    file = join(folder, MILL),
    text = TEXT,
    ...options
  }: Partial<CorrectOptions> & { folder?: string; file?: string; text?: string } = {},
) {
  const printed = { out: "", err: "" };
  const status = await correct(
    { file, text, options: { content: folder, kind: "correction", ...options } },
    NOW,
    {
      out: (words) => {
        printed.out += words;
      },
      err: (words) => {
        printed.err += words;
      },
    },
  );
  return { status, folder, written: readFileSync(join(folder, MILL), "utf8"), ...printed };
}
