/** A batch of readings to what is written of it, and what each file's change meant to readers. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import { addressTaken, claimantOf } from "./address-taken.ts";
import { entryOf } from "./entry.ts";
import { fileRecords } from "./file-records.ts";
import { lostAddresses } from "./lost-addresses.ts";
import { newsroomJson } from "./newsroom-json.ts";
import { noteChanges } from "./note-changes.ts";
import { counts } from "./state.ts";
import { statement } from "./statement.ts";
import { type Batch, type Change, type FileState, isForReaders, type ReadFile } from "./store.ts";
import { storedArticles } from "./stored-articles.ts";
import { storedPages } from "./stored-pages.ts";
import { succession } from "./succession.ts";

type Stamp = Pick<Batch, "edition" | "now">;

export function changes(database: Database): (batch: Batch) => readonly Change[] {
  const records = fileRecords(database);
  const articles = storedArticles(database);
  const pages = storedPages(database);
  const { problemOf } = addressTaken(database);
  const takeOver = succession(database);
  const countsAt = counts(database);
  const lost = lostAddresses(database);
  const noteFrom = noteChanges(database);
  const writeNewsroom = statement(
    database,
    `INSERT INTO newsroom (only, json, changed_at) VALUES (1, ?, ?)
     ON CONFLICT (only) DO UPDATE
     SET json = excluded.json, changed_at = excluded.changed_at, renewed_at = excluded.changed_at
     WHERE newsroom.json <> excluded.json`,
  );

  const noteChange = statement(database, "UPDATE newsroom SET changed_at = ?");
  const noteCounts = statement(database, "UPDATE newsroom SET counted_at = ?");
  const noteLoss = statement(database, "UPDATE newsroom SET renewed_at = ?");

  function standing(file: string): { address?: string } {
    const address = articles.addressOf(file) ?? pages.addressOf(file);
    return address === undefined ? {} : { address };
  }

  function takeDown(file: string, { problems, now }: { problems: readonly Problem[]; now: Instant }): Change {
    const before = standing(file);
    articles.remove(file, now);
    pages.remove(file);
    return { file, is: before.address === undefined ? "unchanged" : "removed", ...before, problems };
  }

  function forget(file: string, now: Instant): Change {
    records.forget(file);
    return takeDown(file, { problems: [], now });
  }

  /** A file that waited before, for the same reason, is no news. */
  function holdBack(file: ReadFile, state: FileState, problems: readonly Problem[], stamp: Stamp): Change {
    const record = { ...file, ...stamp, state, problems };
    const isNews = !records.has(record);
    records.keep(record);
    const about = { file: file.path, ...standing(file.path) };
    return isNews ? { ...about, is: "held-back", problems } : { ...about, is: "unchanged", problems: [] };
  }

  function wait(file: ReadFile, stamp: Stamp): Change {
    const rival = rivalOf(file);
    return holdBack(
      file,
      "waiting",
      rival ? [rival, ...file.reading.problems] : file.reading.problems,
      stamp,
    );
  }

  function show({ path, reading }: ReadFile, { now }: Stamp): Change {
    const { problems } = reading;
    if (reading.is === "page") {
      return { file: path, is: pages.put(path, reading.page), address: reading.page.address, problems };
    }
    const entry = entryOf({ path, reading });
    if (!entry) return takeDown(path, { problems, now });
    return { file: path, is: articles.put(entry, now), address: entry.address, problems };
  }

  function rivalOf(file: ReadFile): Problem | undefined {
    const claimant = claimantOf(file);
    return claimant && problemOf(claimant);
  }

  /** What left goes here, at the last; what is to leave later goes now where it stands in another's way. */
  function succeed(
    read: readonly ReadFile[],
    { gone, leaving, now }: Required<Pick<Batch, "gone" | "leaving" | "now">>,
  ): { files: readonly ReadFile[]; changes: readonly Change[] } {
    const left = new Set([...gone, ...leaving]);
    const changes: Change[] = [];
    const files = read.map((each) => {
      const { file, renamed, displaced } = takeOver(each, left);
      if (renamed !== undefined) changes.push({ file: renamed, is: "unchanged", problems: [] });
      changes.push(...displaced.map((path) => forget(path, now)));
      for (const path of [...displaced, renamed]) if (path !== undefined) left.delete(path);
      return file;
    });
    const forgotten = gone.filter((path) => left.has(path)).map((path) => forget(path, now));
    return { files, changes: [...changes, ...forgotten] };
  }

  function place(file: ReadFile, stamp: Stamp): Change | undefined {
    const { is, problems } = file.reading;
    if (is === "bad") return holdBack(file, "held-back", problems, stamp);
    if (rivalOf(file)) return undefined;
    records.keep({ ...file, ...stamp, state: is === "draft" ? "draft" : "published", problems });
    return show(file, stamp);
  }

  /** The file in another's way may itself move away later in the same batch, so those that had to wait try again. */
  function placeAll(files: readonly ReadFile[], stamp: Stamp): readonly Change[] {
    const placed: Change[] = [];
    const waiting: ReadFile[] = [];
    for (const file of files) {
      const change = place(file, stamp);
      if (change) placed.push(change);
      else waiting.push(file);
    }
    const isStuck = waiting.length === files.length;
    return [...placed, ...(isStuck ? waiting.map((file) => wait(file, stamp)) : placeAll(waiting, stamp))];
  }

  function apply(batch: Batch): readonly Change[] {
    const { newsroom, gone = [], leaving = [], beside = [], read = [], ...stamp } = batch;
    const counted = JSON.stringify(countsAt(stamp.now));
    if (newsroom) writeNewsroom.run(newsroomJson(newsroom), stamp.now);
    for (const file of beside) records.keep({ ...file, ...stamp, state: "beside", problems: [] });
    const files = [...gone, ...leaving, ...read.map(({ path }) => path)];
    const before = files.flatMap((file) => articles.shownOf(file, stamp.now) ?? []);
    const isPage = (file: string): boolean => pages.addressOf(file) !== undefined;
    const seen = new Set([...before.map(({ file }) => file), ...files.filter(isPage)]);
    const isSeen = (file: string): boolean =>
      seen.has(file) || articles.shownOf(file, stamp.now) !== undefined || isPage(file);
    const note = noteFrom(files, stamp.now);
    const succeeded = succeed(read, { gone, leaving, ...stamp });
    const placed = [...succeeded.changes, ...placeAll(succeeded.files, stamp)];
    if (placed.some((change) => isForReaders(change) && isSeen(change.file))) noteChange.run(stamp.now);
    if (placed.some((change) => isLoss(change) && seen.has(change.file))) noteLoss.run(stamp.now);
    if (JSON.stringify(countsAt(stamp.now)) !== counted) noteCounts.run(stamp.now);
    note(placed);
    return lost(before, placed);
  }

  return apply;
}

const isLoss = ({ is }: Change): boolean => is === "removed" || is === "withdrawn";
