/** A content folder to the files of pictures that lie in it, beside the texts. */
import { basename } from "node:path/posix";
import { type ContentFile, contentFile, filesBelow } from "./folder.ts";
import { isPictureName } from "./picture.ts";

/** Hidden folders are out of sight, as they are for texts. */
const FOLDERS = /^(?:articles|pages)\/(?:[^.#/][^/]*\/)*[^/]+$/;

export const isPictureFile = (path: string): boolean => FOLDERS.test(path) && isPictureName(basename(path));

export async function listPictures(folder: string): Promise<ContentFile[]> {
  const paths = await Promise.all([filesBelow(folder, "articles"), filesBelow(folder, "pages")]);
  const files = await Promise.all(
    paths
      .flat()
      .filter(isPictureFile)
      .map((path) => contentFile(folder, path)),
  );
  return files.filter((file) => file !== undefined);
}
