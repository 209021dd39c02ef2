/** One article of a folder to the account of its ad plan, or why there is none. */
import { join } from "node:path";
import { explainAdPlan } from "../article/ad-plan-explanation.ts";
import { isError, type Problem } from "../article/problem.ts";
import { isContentFile } from "../content/folder.ts";
import { readContentFile } from "../content/read-content-file.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { pathInside } from "./path-inside.ts";

export type Explained = { plan: string } | { problems: readonly Problem[] } | { refusal: string };

/** `file` is the path as typed, or the article's path inside the folder. */
export async function explainAds(folder: string, file: string): Promise<Explained> {
  const path = pathInside(folder, file);
  if (!isContentFile(path) || !path.startsWith("articles/")) {
    return { refusal: `${file} is not a file of ${join(folder, "articles")}` };
  }
  const { newsroom, problems } = await readNewsroom(folder);
  if (!newsroom) return { problems };
  const reading = await readContentFile(folder, path, newsroom);
  if (reading.is === "article") return { plan: explainAdPlan(reading.article, newsroom.site.ads) };
  if (reading.problems.some(isError)) return { problems: reading.problems };
  return { refusal: `${file} is ${reading.is === "draft" ? "a draft" : "withdrawn"}: it has no ad plan` };
}
