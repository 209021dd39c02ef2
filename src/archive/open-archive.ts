/** A file's name to the archive in it. One that can't be used is put aside, for it is built again from the folder. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Libsql, { type Database } from "libsql";
import { announcements } from "./announcements.ts";
import { changedElsewhere } from "./changed-elsewhere.ts";
import { fileRecords } from "./file-records.ts";
import { forWriters } from "./for-writers.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { questions } from "./questions.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";
import { statement } from "./statement.ts";
import type { ArchiveStore, Opening } from "./store.ts";
import { takeOverVersions } from "./take-over-versions.ts";
import { transaction } from "./transaction.ts";
import { updates } from "./updates.ts";

export class ArchiveUnavailable extends Error {
  override readonly name = "ArchiveUnavailable";

  constructor(file: string, cause: unknown, fix = "name a folder that can be written to in ARCHIVE") {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The archive ${file} cannot be opened (${why}): ${fix}`, {
      cause,
    });
  }
}

export const BUSY_TIMEOUT_MS = 5_000;

/** `:memory:` makes one that is gone at the end. The file's folder is made. */
export function openArchive(file: string): ArchiveStore {
  const { database, opening } = openDatabase(file);
  const { file: fileAt, filesBelow, waiting, standingProblems } = fileRecords(database);
  return {
    ...questions(database),
    opening,
    file: fileAt,
    filesBelow,
    waiting,
    standingProblems,
    ...forWriters(database),
    ...updates(database),
    changedElsewhere: changedElsewhere(database),
    announcements: announcements(database),
    close() {
      // The driver keeps the file open as long as a statement lives; this leaves nothing behind in its log.
      database.pragma("wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
}

function openDatabase(file: string): { database: Database; opening: Opening } {
  try {
    if (file === ":memory:") return lookedInto(file);
    mkdirSync(dirname(file), { recursive: true });
    return oneAtATime(file, () => lookedInto(file));
  } catch (error) {
    throw new ArchiveUnavailable(file, error);
  }
}

function lookedInto(file: string): { database: Database; opening: Opening } {
  if (!existsSync(file)) rmSync(`${file}-wal`, { force: true });
  const database = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  const is = conditionOf(database);
  if (is === "found") return { database, opening: { is } };
  if (is === "new") return { database: build(database, { asides: asidesOf(file) }), opening: { is } };
  if (is === "outdated") database.pragma("wal_checkpoint(TRUNCATE)");
  database.close();
  const putAside = setAside(file, is);
  const fresh = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  const others = asidesOf(file).filter((aside) => aside !== putAside);
  return { database: build(fresh, { putAside, asides: others }), opening: { is, putAside } };
}

function conditionOf(database: Database): Opening["is"] {
  try {
    configure(database);
    const { version } = one<{ version: number }>(
      database,
      "SELECT user_version AS version FROM pragma_user_version",
    );
    const { tables } = one<{ tables: number }>(database, "SELECT count(*) AS tables FROM sqlite_schema");
    if (tables === 0) return "new";
    if (version !== SCHEMA_VERSION) return "outdated";
    const { fault } = one<{ fault: string }>(
      database,
      "SELECT quick_check AS fault FROM pragma_quick_check(1)",
    );
    return fault === "ok" ? "found" : "damaged";
  } catch (error) {
    if (error instanceof Libsql.SqliteError && /^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code))
      return "damaged";
    throw error;
  }
}

function one<Row>(database: Database, sql: string): Row {
  const row = statement<Row>(database, sql).one();
  if (!row) throw new Error(`No answer to ${sql}`);
  return row;
}

/** Writers don't stop readers, and what is committed survives the process, though perhaps not a power cut. */
function configure(database: Database): void {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("foreign_keys = ON");
}

interface Inheritance {
  readonly putAside?: string;
  /** Those that were put aside before. */
  readonly asides: readonly string[];
}

/** All of it, or nothing: versions are nowhere but here. */
function build(database: Database, { putAside, asides }: Inheritance): Database {
  configure(database);
  const begin = transaction(database, () => {
    database.exec(SCHEMA);
    if (putAside !== undefined) takeOverVersions(database, putAside, "all");
    for (const aside of asides) takeOverVersions(database, aside, "had by readers");
  });
  begin();
  return database;
}

const asidesOf = (file: string): readonly string[] =>
  [`${file}.old`, `${file}.damaged`].filter((aside) => existsSync(aside));

/**
 * In the place of the one before it, which handed its versions on to it; but those of a damaged one may be lost.
 * With its log, which goes last: what a process wrote before it was killed stands only there.
 */
function setAside(file: string, is: "outdated" | "damaged"): string {
  const [old, damaged] = [`${file}.old`, `${file}.damaged`];
  const aside = is === "damaged" && existsSync(old) ? damaged : old;
  for (const tail of ["-wal", "-shm"]) rmSync(aside + tail, { force: true });
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${aside}-wal`);
  renameSync(file, aside);
  for (const tail of ["-wal", "-shm"]) rmSync(file + tail, { force: true });
  return aside;
}
