/** The path of a content folder to whether it can be served: not when it names a file, and not away before it was ever read. */
import { statSync } from "node:fs";

export class NoContentFolder extends Error {
  override readonly name = "NoContentFolder";

  constructor(folder: string) {
    super(`There is no content folder ${folder}: make one, or name yours in CONTENT_DIR`);
  }
}

/** @throws NoContentFolder. `wasRead` is asked whether an archive holds what stood there. */
export function checkContentFolder(folder: string, wasRead: () => boolean): void {
  const found = look(folder);
  if (found === "nothing" ? !wasRead() : found === "a file") throw new NoContentFolder(folder);
}

/** What is there but can't be looked at is told when it is read. */
function look(path: string): "nothing" | "a file" | "something" {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return "nothing";
    return found.isFile() ? "a file" : "something";
  } catch {
    return "something";
  }
}
