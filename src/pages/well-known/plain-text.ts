/** Lines to a file that stands beside the pages, for machines alone; of site.yaml's own: who may sell ads, and a key. */
import type { Site } from "../../article/newsroom.ts";
import { besideThePages, type TextEdition } from "../form.ts";

export const plainText = (lines: readonly string[]): TextEdition => ({
  kind: "text",
  ...besideThePages,
  lines,
});

/** Who may sell the newspaper's ad slots: ads.txt 1.1 of the IAB. */
export const adsTxt = ({ adsTxt }: Site): TextEdition | undefined =>
  adsTxt.length > 0 ? plainText(adsTxt) : undefined;

/** What proves to search engines whose pings they get. */
export const announcementKey = ({ announcements }: Site): TextEdition | undefined =>
  announcements.indexNowKey === undefined ? undefined : plainText([announcements.indexNowKey]);
