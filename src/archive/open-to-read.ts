/** The name of an archive that another process keeps current, to the archive in it: it is read, and never made or changed. */
import { existsSync } from "node:fs";
import Libsql, { type Database } from "libsql";
import type { Archive } from "./archive.ts";
import { ArchiveUnavailable, BUSY_TIMEOUT_MS } from "./open-archive.ts";
import { questions } from "./questions.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { statement } from "./statement.ts";

export function openToRead(file: string): Archive {
  try {
    // The driver would make a new one.
    if (!existsSync(file)) throw new Error("it is gone: start the server again");
    const database = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
    database.pragma("query_only = ON");
    if (versionOf(database) !== SCHEMA_VERSION) throw new Error("another Broadsheet has made it anew");
    return { ...questions(database), close: () => void database.close() };
  } catch (error) {
    throw new ArchiveUnavailable(file, error);
  }
}

const versionOf = (database: Database): number | undefined =>
  statement<{ version: number }>(database, "SELECT user_version AS version FROM pragma_user_version").one()
    ?.version;
