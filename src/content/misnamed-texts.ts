/** Texts whose names end in something other than `.md` to a warning each: nobody would read them. */
import { posix } from "node:path";
import type { Problem } from "../article/problem.ts";
import { checked, startOfFile } from "./fault.ts";
import { filesBelow, filesIn, isContentFile } from "./folder.ts";

const TEXT_ENDING = /(?:\.(?:md|mdown|markdown|txt|text))+$/i;

export async function misnamedTexts(folder: string): Promise<Problem[]> {
  const paths = await Promise.all([filesBelow(folder, "articles"), filesIn(folder, "pages")]);
  return paths.flat().flatMap((path) => {
    const asText = path.replace(TEXT_ENDING, ".md");
    if (isContentFile(path) || asText === path || !isContentFile(asText)) return [];
    const words = {
      message: "this file is not read: its name does not end in `.md`",
      fix: `rename it to ${posix.basename(asText)}`,
    };
    return [{ file: path, ...checked("file-name", startOfFile, words) }];
  });
}
