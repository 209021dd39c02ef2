/** The name of an archive that another process keeps current, to the archive in it: it is read, and never made or changed. */
import { existsSync } from "node:fs";
import Libsql, { type Database } from "libsql";
import type { Archive } from "./archive.ts";
import { ArchiveUnavailable, BUSY_TIMEOUT_MS } from "./open-archive.ts";
import { questions } from "./questions.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { statement } from "./statement.ts";

export function openToRead(file: string): Archive {
  // The driver would make a new one.
  if (!existsSync(file)) throw new ArchiveUnavailable(file, "it is gone", "start the server again");
  try {
    const database = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
    database.pragma("query_only = ON");
    if (versionOf(database) !== SCHEMA_VERSION) throw madeAnew(file);
    return { ...questions(database), close: () => void database.close() };
  } catch (error) {
    throw error instanceof ArchiveUnavailable ? error : new ArchiveUnavailable(file, error);
  }
}

const madeAnew = (file: string): ArchiveUnavailable =>
  new ArchiveUnavailable(
    file,
    "another Broadsheet has made it anew",
    "stop that one, or name another folder in ARCHIVE, and start the server again",
  );

const versionOf = (database: Database): number | undefined =>
  statement<{ version: number }>(database, "SELECT user_version AS version FROM pragma_user_version").one()
    ?.version;
