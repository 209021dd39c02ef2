/** A path of the content folder to whether the newsroom is read from it. */
import { isPictureFile } from "./folder.ts";

const NEWSROOM_TEXTS = ["site.yaml", "people.yaml"];

/** What lies at the root of the content folder: with the settings also the site's own picture. */
export const isNewsroomFile = (path: string): boolean =>
  NEWSROOM_TEXTS.includes(path) || (isPictureFile(path) && !path.includes("/"));
