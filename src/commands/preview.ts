/** `broadsheet preview`: a file, or an hour that is still to come, to an address that shows it for a while. */
import { join } from "node:path";
import { Command } from "commander";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { contentFile, isContentFile } from "../content/folder.ts";
import { readAsIfPublished } from "../content/read-as-if-published.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import { previewLink } from "../pages/links.ts";
import { previewBanner } from "../pages/preview-banner.ts";
import { type Settings, settingsOfProcess, WrongSettings } from "../settings.ts";
import { previewKey } from "../web/preview-key.ts";
import { signPreview } from "../web/preview-token.ts";
import { pathInside } from "./path-inside.ts";
import { type Meant, meantBy, type PreviewOptions } from "./preview-options.ts";
import { problemsText } from "./problems-text.ts";
import { toBeMended, toldIfRefused, wrongUsage } from "./refused.ts";
import { EXIT, type Output, terminal } from "./terminal.ts";

interface Asked {
  /** As it was typed. */
  readonly file?: string;
  readonly options: PreviewOptions;
  readonly settings: Settings;
  readonly now: Instant;
}

/** The exit status. A file that has to be mended has its address all the same: it shows what to mend. */
export const preview = (asked: Asked, output: Output): Promise<number> =>
  toldIfRefused(output, () => previewOf(asked, output));

async function previewOf({ file: typed, options, settings, now }: Asked, output: Output): Promise<number> {
  const folder = options.content ?? settings.contentFolder;
  const { newsroom, problems } = await readNewsroom(folder);
  if (!newsroom) throw toBeMended(folder, problems);
  const file = typed === undefined ? undefined : pathInside(folder, typed);
  const meant = meantBy(options, { site: newsroom.site, settings, now });
  const faults = [
    ...(await fileFaults(folder, { typed, file, at: options.at })),
    ...("faults" in meant ? meant.faults : []),
  ];
  const key = faults.length === 0 ? previewKey(settings) : "";
  if (key === undefined) faults.push(NO_KEY);
  if (faults.length > 0 || "faults" in meant || key === undefined) throw wrongUsage(...faults);
  const { origin, ...hours } = meant;
  const token = signPreview({ ...hours, ...(file !== undefined && { file }) }, key);
  output.out(`${origin}${previewLink(token)}\n`);
  return tell({ folder, file, hours, newsroom, now }, output);
}

const NO_KEY =
  "ARCHIVE is :memory:, so no key is kept between the server and this command; set PREVIEW_KEY for both";

async function fileFaults(
  folder: string,
  { typed, file, at }: { typed: string | undefined; file: string | undefined; at: string | undefined },
): Promise<string[]> {
  if (file === undefined) {
    return at === undefined ? ["name a file, or an hour that is still to come in --at"] : [];
  }
  if (!isContentFile(file) || !file.endsWith(".md")) {
    return [`${typed} is no article and no page of ${folder}`];
  }
  return (await contentFile(folder, file)) ? [] : [`${typed} is not there; check its name`];
}

interface Told {
  readonly folder: string;
  readonly file: string | undefined;
  readonly hours: Omit<Meant, "origin">;
  readonly newsroom: Newsroom;
  readonly now: Instant;
}

/** What stands on top of the preview, and what is wrong with the file. */
async function tell({ folder, file: path, hours, newsroom, now }: Told, output: Output): Promise<number> {
  const clock = { site: newsroom.site, now };
  if (path === undefined) {
    output.err(`${previewBanner(hours, clock)}\n`);
    return EXIT.fine;
  }
  const file = await readAsIfPublished(folder, path, { newsroom, now });
  output.err(`${join(folder, path)}: ${previewBanner({ ...hours, file }, clock)}\n`);
  if (file.is !== "bad") return EXIT.fine;
  output.err(problemsText(folder, file.problems));
  return EXIT.problems;
}

export const previewCommand = (): Command =>
  new Command("preview")
    .description("print an address that shows a draft, an embargoed article, or the site as it will be")
    .argument("[file]", "the article or page; without it, the site at the hour of --at")
    .option("--at <time>", "show everything as it will be then: 2026-11-20T09:00:00-05:00")
    .option("--for <length>", "how long the address works: 30m, 48h, 7d; at most 30d", "48h")
    .option(
      "--site <origin>",
      "what the address begins with, when not SITE_URL or the server of these settings",
    )
    .option("--content <folder>", "the content folder (default: CONTENT_DIR)")
    .action(async (file: string | undefined, options: PreviewOptions) => {
      process.exitCode = await previewHere({ ...(file !== undefined && { file }), options });
    });

async function previewHere(asked: Pick<Asked, "file" | "options">): Promise<number> {
  try {
    return await preview({ ...asked, settings: settingsOfProcess(), now: Date.now() }, terminal);
  } catch (fault) {
    if (!(fault instanceof WrongSettings)) throw fault;
    terminal.err(`${fault.message}\n`);
    return EXIT.wrongUsage;
  }
}
