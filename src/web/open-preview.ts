/** What a preview's token says, and the page that is asked for, to all that the page is made with. */
import type { Archive } from "../archive/archive.ts";
import { laidOver } from "../archive/laid-over.ts";
import type { Instant } from "../article/instant.ts";
import { ContentUnreadable } from "../content/content-unreadable.ts";
import { contentFile, isContentFile } from "../content/folder.ts";
import { type AsIfPublished, addressOf, readAsIfPublished } from "../content/read-as-if-published.ts";
import type { Desk } from "../pages/frame.ts";
import { FRONT, previewLink } from "../pages/links.ts";
import { previewBanner } from "../pages/preview-banner.ts";
import { canonicalPath } from "./canonical-path.ts";
import type { Preview } from "./preview-token.ts";
import { PageNotFound } from "./refusals.ts";
import type { Service } from "./service.ts";

export interface OpenPreview {
  readonly archive: Archive;
  readonly desk: Desk;
  readonly now: Instant;
  /** What is shown of the file on its own page, and on no other. */
  readonly file?: AsIfPublished;
  /** Inside the preview. */
  readonly path: string;
  /** Before every address of the site: `/preview/TOKEN`. */
  readonly within: string;
}

interface Asked {
  readonly preview: Preview;
  readonly token: string;
  /** As it was asked for, below the preview's own address; empty for that address. */
  readonly path: string;
  readonly desk: Desk;
}

/** Once its hour has come, a preview goes with the clock: what is taken back since then is not shown as it was. */
export async function openPreview(
  { archive, contentFolder }: Pick<Service, "archive" | "contentFolder">,
  { preview: { file: name, ...hours }, token, path: asked, desk }: Asked,
): Promise<OpenPreview> {
  const { newsroom } = desk;
  const now = Math.max(desk.now, hours.at ?? desk.now);
  const file = name === undefined ? undefined : await readFile(contentFolder, name, { newsroom, now });
  const address = file && addressOf(file);
  const path = asked || (address ?? FRONT);
  const isOfFile = address === undefined ? asked === "" : canonicalPath(path) === address;
  const shown = file && isOfFile ? { file } : {};
  const within = previewLink(token);
  const banner = previewBanner({ ...hours, ...shown }, { site: newsroom.site, now: desk.now });
  return {
    archive: name !== undefined && file ? laidOver(archive, name, file) : archive,
    desk: { ...desk, now: hourOf(shown.file, now), preview: { banner, within } },
    now,
    ...shown,
    path,
    within,
  };
}

/** What stands on the page of an article happened after it was published. */
const hourOf = (file: AsIfPublished | undefined, now: Instant): Instant =>
  file && "article" in file ? Math.max(now, file.article.publishedAt) : now;

async function readFile(
  folder: string,
  path: string,
  setting: Pick<Desk, "newsroom" | "now">,
): Promise<AsIfPublished> {
  try {
    if (!isContentFile(path) || !(await contentFile(folder, path))) throw new PageNotFound(path);
    return await readAsIfPublished(folder, path, setting);
  } catch (fault) {
    if (fault instanceof ContentUnreadable) return { is: "bad", problems: [fault.problem] };
    throw fault;
  }
}
