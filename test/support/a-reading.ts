/** An article's file to what it is read as, in a sound newsroom, with a picture beside it. */
import { readContentFile } from "../../src/content/read-content-file.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import type { Reading } from "../../src/content/reading.ts";
import { aContentFolder } from "./a-content-folder.ts";
import { aGif } from "./a-picture.ts";

export async function aReading(file: string, path = "articles/2026/11/tide-mill.md"): Promise<Reading> {
  const folder = aContentFolder({ [path]: file, "articles/2026/11/mill.gif": aGif });
  const { newsroom } = await readNewsroom(folder);
  if (!newsroom) throw new Error("the default newsroom is sound");
  return readContentFile(folder, path, newsroom);
}
