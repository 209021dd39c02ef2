/** What an editor typed behind `check` to the content folder it means, and to the one file of it. */
import { stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { ifThere } from "../content/content-unreadable.ts";
import { isContentFile } from "../content/folder.ts";

export interface CheckedPlace {
  /** As the editor would type it. */
  readonly folder: string;
  /** Inside the folder; without it the whole folder is meant. */
  readonly file?: string;
}

/** A file lies in the nearest folder above it that has a site.yaml. */
export async function checkedPlace(typed: string): Promise<CheckedPlace | { refusal: string }> {
  const stats = await ifThere("", stat(typed));
  if (stats?.isDirectory()) return { folder: typed };
  if (!stats) return { refusal: `there is no folder ${typed}` };
  const root = await contentFolderOf(resolve(typed));
  const file = root && relative(root, resolve(typed)).split(sep).join("/");
  if (!root || !file || !isContentFile(file))
    return { refusal: `${typed} is not a text of a content folder` };
  return { folder: isAbsolute(typed) ? root : relative("", root) || ".", file };
}

async function contentFolderOf(place: string): Promise<string | undefined> {
  const above = dirname(place);
  if (await ifThere("", stat(join(above, "site.yaml")))) return above;
  return above === place ? undefined : contentFolderOf(above);
}
