/** A content folder to all its problems, by file and place; after a change again, without reading again what did not change. */
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { brokenLinks } from "./broken-links.ts";
import { claimedTwice } from "./claims.ts";
import { byPlace, error, note, startOfFile } from "./fault.ts";
import { isContentFile } from "./folder.ts";
import { judgeFiles, type OnProgress } from "./judge-files.ts";
import type { Judged } from "./judged.ts";
import { filesOf, type Known, type Since, toJudge } from "./known-files.ts";
import { misnamedTexts } from "./misnamed-texts.ts";
import { UNKNOWN_PERSON } from "./person.ts";
import { asGraveAs } from "./preflight/as-grave-as.ts";
import { readNewsroom } from "./read-newsroom.ts";
import { sameNames } from "./same-names.ts";
import type { VersionsOf } from "./undated-change.ts";
import { withUndatedChanges } from "./undated-changes.ts";

export interface CheckSettings {
  /** With the clock, also what is dated in the future. */
  readonly now?: Instant;
  /** With what readers have had, also what changed without their being told. */
  readonly versionsOf?: VersionsOf;
  readonly onProgress?: OnProgress;
  /** What the last check knew, and what changed since. */
  readonly since?: Since;
}

export interface Check {
  readonly problems: readonly Problem[];
  /** How many there are, pictures aside. */
  readonly files: number;
  readonly known: Known;
}

export async function checkFolder(
  folder: string,
  { onProgress, since, versionsOf, ...clock }: CheckSettings = {},
): Promise<Check> {
  const files = await filesOf(folder, since);
  const content = [...files.keys()].filter(isContentFile);
  const texts = content.filter((path) => path.endsWith(".md"));
  const { sound, problems } = await readNewsroom(folder, clock);
  const anew = toJudge(texts, files, since?.known);
  const judging = sound && { folder, newsroom: sound, ...clock };
  const read = judging ? await judgeFiles(anew, judging, onProgress) : new Map<string, Judged>();
  const fresh = judging && versionsOf ? await withUndatedChanges(read, { ...judging, versionsOf }) : read;
  const judged = inOrder(texts, fresh, since?.known.judged);
  const found = sound ? await problemsOf(folder, judged, sound) : notJudged(texts);
  const told = files.has("people.yaml") ? found : withoutPeople(found);
  const ofNames = asGraveAs(sound?.site.checks ?? {})(await misnamedTexts(folder));
  return {
    problems: [...problems, ...told, ...ofNames].sort(byPlace),
    files: content.length,
    known: { files, judged },
  };
}

function inOrder(
  texts: readonly string[],
  fresh: Known["judged"],
  before: Known["judged"] = new Map(),
): Known["judged"] {
  return new Map(
    texts.flatMap((path) => {
      const judged = fresh.get(path) ?? before.get(path);
      return judged ? [[path, judged]] : [];
    }),
  );
}

async function problemsOf(folder: string, judged: Known["judged"], newsroom: Newsroom): Promise<Problem[]> {
  const claims = new Map([...judged].map(([path, file]) => [path, file.claims]));
  const ofFolder = [
    ...claimedTwice(claims),
    ...sameNames([...judged.keys()]),
    ...(await brokenLinks(folder, judged, newsroom)),
  ];
  const ofFiles = [...judged.values()].flatMap(({ problems }) => problems);
  return [...ofFiles, ...asGraveAs(newsroom.site.checks)(ofFolder)];
}

function notJudged(texts: readonly string[]): Problem[] {
  if (texts.length === 0) return [];
  const words = {
    message: "articles and pages could not be judged without it",
    fix: "mend this file, and check again",
  };
  return [{ file: "site.yaml", ...note("not-judged", startOfFile, words) }];
}

/** Whoever is named by id is unknown for one reason. */
function withoutPeople(problems: readonly Problem[]): Problem[] {
  const others = problems.filter(({ rule }) => rule !== UNKNOWN_PERSON);
  const { length } = problems.filter(({ rule }) => rule === UNKNOWN_PERSON);
  if (length === 0) return others;
  const words = {
    message: "there is no people.yaml, and articles name people by their ids",
    fix: "write people.yaml, with an entry for each id",
  };
  return [...others, { file: "people.yaml", ...error("missing-people", startOfFile, words) }];
}
