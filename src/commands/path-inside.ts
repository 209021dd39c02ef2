/** A file as the editor typed it to its path inside the content folder, by which it may have been typed as well. */
import { relative, resolve, sep } from "node:path";

export function pathInside(folder: string, file: string): string {
  const path = relative(resolve(folder), resolve(file)).split(sep).join("/");
  return path.startsWith("../") ? file : path;
}
