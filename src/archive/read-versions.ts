/** An archive's file to the versions in it, for commands: it is looked into and never written, whoever else has it open. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Libsql, { type Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Version } from "../article/version.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { statement } from "./statement.ts";
import { VERSION_COLUMNS, type VersionRow, versionOf } from "./versions.ts";

export interface VersionReader {
  /** What readers have had of an article until now, the oldest first, also where it is not shown any more. */
  of(id: string): readonly Version[];
  close(): void;
}

/** `undefined` where there is no archive, or none that this program can read. */
export function readVersions(file: string, now: Instant): VersionReader | undefined {
  if (!existsSync(file)) return undefined;
  let database: Database | undefined;
  try {
    database = new Libsql(`${pathToFileURL(file).href}?mode=ro`);
    const reader = readerOf(database, now);
    if (!reader) database.close();
    return reader;
  } catch (fault) {
    if (!(fault instanceof Libsql.SqliteError)) throw fault;
    database?.close();
    return undefined;
  }
}

function readerOf(database: Database, now: Instant): VersionReader | undefined {
  const { version } =
    statement<{ version: number }>(
      database,
      "SELECT user_version AS version FROM pragma_user_version",
    ).one() ?? {};
  if (version !== SCHEMA_VERSION) return undefined;
  const until = statement<VersionRow>(
    database,
    `SELECT ${VERSION_COLUMNS} FROM versions WHERE id = ? AND at <= ? ORDER BY number`,
  );
  return {
    of: (id) => until.all(id, now).map((row) => versionOf(row, now)),
    close: () => void database.close(),
  };
}
