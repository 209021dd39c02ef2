/** `broadsheet correct`: a correction to the file of its article, in which nothing else changes, and a report on it. */
import { join } from "node:path";
import { Command, Option } from "commander";
import type { Article } from "../article/article.ts";
import { type CorrectionKind, correctionKindNames } from "../article/correction.ts";
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import { isError, type Problem } from "../article/problem.ts";
import { addCorrection, type NewCorrection, NoPlaceForCorrection } from "../content/add-correction.ts";
import { controlCharacterIn } from "../content/control-characters.ts";
import { isContentFile, readInside } from "../content/folder.ts";
import { time, writtenTime } from "../content/keys/time.ts";
import { unclearParagraph } from "../content/paragraph-about.ts";
import { inspectContentFile, inspectText } from "../content/read-content-file.ts";
import { readNewsroom } from "../content/read-newsroom.ts";
import type { Reading } from "../content/reading.ts";
import { decodeUtf8 } from "../content/utf8.ts";
import { rewriteContentFile } from "../content/write-content-file.ts";
import { contentOption } from "./content-option.ts";
import { correctionReport } from "./correction-report.ts";
import { timeFault } from "./option-faults.ts";
import { pathInside } from "./path-inside.ts";
import { problemsText } from "./problems-text.ts";
import { Refused, toBeMended, toldIfRefused, wrongUsage } from "./refused.ts";
import { EXIT, type Output, terminal } from "./terminal.ts";

export interface CorrectOptions {
  /** The content folder. */
  readonly content: string;
  readonly kind: CorrectionKind;
  readonly serious?: true;
  readonly about?: string;
  readonly at?: string;
  readonly dryRun?: true;
}

/** What is asked of the command. */
interface Asked {
  /** As it was typed. */
  readonly file: string;
  readonly text: string;
  readonly options: CorrectOptions;
}

/** The exit status. */
export const correct = (asked: Asked, now: Instant, output: Output): Promise<number> =>
  toldIfRefused(output, async () => {
    const { report, news, text } = await corrected(asked, now).catch(noPlaceIn(asked.file));
    if (asked.options.dryRun) output.out(text);
    (asked.options.dryRun ? output.err : output.out)(report + news);
    return EXIT.fine;
  });

const noPlaceIn =
  (file: string) =>
  (fault: unknown): never => {
    if (!(fault instanceof NoPlaceForCorrection)) throw fault;
    throw new Refused(EXIT.problems, `${file}: ${fault.message}\n`);
  };

/** The article’s file, and when. */
interface Place {
  /** As it was typed. */
  readonly file: string;
  readonly folder: string;
  readonly path: string;
  readonly newsroom: Newsroom;
  readonly now: Instant;
}

async function corrected(
  asked: Asked,
  now: Instant,
): Promise<{ text: string; report: string; news: string }> {
  const { file, options } = asked;
  const folder = options.content;
  const { newsroom, problems } = await readNewsroom(folder);
  if (!newsroom) throw toBeMended(folder, problems);
  const place: Place = { file, folder, path: pathInside(folder, file), newsroom, now };
  refuseWrongUsage(asked, place);
  const { reading: before } = await inspectContentFile(folder, place.path, place);
  refuseUnclear(options, articleShown(before, place));

  const bytes = await readInside(folder, place.path);
  if (!bytes) throw new Refused(EXIT.problems, `${file} is not there any more\n`);
  const correction = newCorrection(asked, place);
  const text = addCorrection(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), correction);
  const after = await readingOf(text, place);
  const article = articleShown(after, place);
  if (!options.dryRun) await rewriteContentFile(folder, place.path, { before: bytes, text });
  const path = join(folder, place.path);
  return {
    text,
    report: correctionReport(correction, {
      ...(options.dryRun ? { wouldWrite: path } : { wrote: path }),
      article,
      site: newsroom.site,
      now,
    }),
    news: problemsText(folder, newsIn(after, before)),
  };
}

async function readingOf(text: string, place: Place): Promise<Reading> {
  const decoded = decodeUtf8(Buffer.from(text));
  if ("badAt" in decoded) throw new NoPlaceForCorrection();
  return (await inspectText(decoded.text, place)).reading;
}

/** What is wrong with the rest of the file, its editor knows. */
function newsIn({ problems }: Reading, before: Reading): readonly Problem[] {
  const known = new Set(before.problems.map(({ message }) => message));
  return problems.filter(({ message }) => !known.has(message));
}

function refuseWrongUsage({ file, text, options }: Asked, { path, newsroom, now }: Place): void {
  const faults = [
    (!isContentFile(path) || !path.startsWith("articles/")) &&
      `${file} is not a file of ${join(options.content, "articles")}`,
    (text.trim() === "" || controlCharacterIn(text) !== undefined) &&
      "the text must be words, without invisible control characters: what was wrong, and what is right",
    options.at !== undefined && hourFault(options.at, newsroom.site.timeZone, now),
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw wrongUsage(...faults);
}

const hourFault = (at: string, timeZone: string, now: Instant): string | false =>
  timeFault("--at", at, timeZone) || (time.parse(at) > now && "--at: that hour has not come");

function refuseUnclear({ about, at }: CorrectOptions, { body, publishedAt }: Article): void {
  if (at !== undefined && time.parse(at) < publishedAt) {
    throw wrongUsage("--at lies before `published`: nothing could be corrected then");
  }
  const unclear = about === undefined ? undefined : unclearParagraph(about, body);
  if (unclear) throw wrongUsage(`--about: ${unclear.message}; ${unclear.fix}`);
}

/** Of what its readers never had, or have no more, nothing is corrected. */
function articleShown(reading: Reading, { file, folder, now }: Place): Article {
  if (reading.is === "bad") {
    throw toBeMended(folder, reading.problems.filter(isError));
  }
  if (reading.is === "article" && reading.article.publishedAt <= now) return reading.article;
  const why = reading.is === "withdrawn" ? WITHDRAWN : reading.is === "draft" ? DRAFT : EMBARGOED;
  throw new Refused(EXIT.problems, `${file} ${why}\n`);
}

const DRAFT = "is a draft: no reader has seen it yet, so just change its text";
const EMBARGOED = "is under embargo: no reader has seen it yet, so just change its text";
const WITHDRAWN = "is withdrawn: readers get its `reason` instead of it; change that";

function newCorrection({ text, options }: Asked, { newsroom: { site }, now }: Place): NewCorrection {
  const { kind, serious, about, at } = options;
  return {
    kind,
    date: writtenTime(at === undefined ? now : time.parse(at), site.timeZone),
    ...(serious && { serious }),
    ...(about !== undefined && { about: inOneLine(about) }),
    text: inOneLine(text),
  };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export const correctCommand = (): Command =>
  new Command("correct")
    .description("add a correction to an article, and touch nothing else in its file")
    .argument("<file>", "the article’s file")
    .argument("<text>", "what was wrong, and what is right")
    .addOption(
      new Option("--kind <kind>", "what kind of note").choices(correctionKindNames).default("correction"),
    )
    .option("--serious", "it stands above the text")
    .option("--about <words>", "words of the paragraph it concerns, which then points to it")
    .option("--at <time>", "when it was made, if not now: 2026-11-20T09:00:00-05:00")
    .addOption(contentOption())
    .option("--dry-run", "print the file instead of writing it")
    .action(async (file: string, text: string, options: CorrectOptions) => {
      process.exitCode = await correct({ file, text, options }, Date.now(), terminal);
    });
