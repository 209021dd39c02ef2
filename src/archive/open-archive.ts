/** A file's name to the archive in it. One that can't be used is put aside, for it is built again from the folder. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Libsql, { type Database } from "libsql";
import { announcements } from "./announcements.ts";
import { changes } from "./changes.ts";
import { fileRecords } from "./file-records.ts";
import { forWriters } from "./for-writers.ts";
import { questions } from "./questions.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";
import { statement } from "./statement.ts";
import type { ArchiveStore, Opening } from "./store.ts";
import { takeOverVersions } from "./take-over-versions.ts";

export class ArchiveUnavailable extends Error {
  override readonly name = "ArchiveUnavailable";

  constructor(file: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The archive ${file} cannot be opened (${why}): name a folder that can be written to in ARCHIVE`, {
      cause,
    });
  }
}

const BUSY_TIMEOUT_MS = 5_000;

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
    update: changes(database),
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
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    // Without a table: whoever began to build it was stopped.
    const wasThere = existsSync(file);
    const database = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
    const is = conditionOf(database);
    if (is === "found") return { database, opening: { is } };
    if (is === "new")
      return { database: build(database, wasThere ? asideOf(file) : undefined), opening: { is } };
    database.close();
    const putAside = setAside(file);
    const fresh = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
    return { database: build(fresh, putAside), opening: { is, putAside } };
  } catch (error) {
    throw new ArchiveUnavailable(file, error);
  }
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

/** All of it, or nothing: versions are nowhere but here. */
function build(database: Database, putAside: string | undefined): Database {
  configure(database);
  database
    .transaction(() => {
      database.exec(SCHEMA);
      if (putAside !== undefined && existsSync(putAside)) takeOverVersions(database, putAside);
    })
    .immediate();
  return database;
}

const asideOf = (file: string): string => `${file}.old`;

/** With its log: what a process wrote last before it was killed stands only there. */
function setAside(file: string): string {
  const aside = asideOf(file);
  for (const tail of ["-wal", "-shm"]) rmSync(aside + tail, { force: true });
  renameSync(file, aside);
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside}-wal`);
  rmSync(`${file}-shm`, { force: true });
  return aside;
}
