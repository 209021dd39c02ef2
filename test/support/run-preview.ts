/** What is asked of `broadsheet preview` to what it prints, over a content folder with one draft. */

import { preview } from "../../src/commands/preview.ts";
import type { PreviewOptions } from "../../src/commands/preview-options.ts";
import { readSettings } from "../../src/settings.ts";
import { type Preview, readPreview } from "../../src/web/preview-token.ts";
import { aContentFolder } from "./a-content-folder.ts";
import { PREVIEW_KEY } from "./a-server.ts";
import { anArticleFile } from "./an-article-file.ts";

export const NOW = Date.UTC(2026, 10, 22, 19);
export const HOUR = 3_600_000;
export const POTS = "articles/2026/11/eel-pots.md";

export interface Run extends Partial<PreviewOptions> {
  readonly file?: (folder: string) => string;
  readonly env?: Record<string, string>;
  readonly folder?: string;
}

/** Without spaces that stay on one line. */
export async function runPreview({ file, env = {}, folder = aFolderWithDraft(), ...options }: Run) {
  const printed = { out: "", err: "" };
  const status = await preview(
    {
      ...(file && { file: file(folder) }),
      options: { for: "48h", content: folder, ...options },
      settings: readSettings({ PREVIEW_KEY, ...env }),
      now: NOW,
    },
    {
      out: (words) => {
        printed.out += words;
      },
      err: (words) => {
        printed.err += words.replaceAll("\u{a0}", " ").replaceAll("\u{202f}", " ");
      },
    },
  );
  return { status, folder, ...printed };
}

export const aFolderWithDraft = (keys: Record<string, string> = {}): string =>
  aContentFolder({ [POTS]: anArticleFile({ status: "draft", ...keys }) });

export const signedIn = (address: string): Preview | undefined =>
  readPreview(/\/preview\/(\S+)\n$/.exec(address)?.[1] ?? "", PREVIEW_KEY, NOW);
