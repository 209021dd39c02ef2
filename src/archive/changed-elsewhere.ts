/** A connection to whether others have written to its archive: SQLite counts the commits of all but the connection’s own. */
import type { Database } from "libsql";
import { statement } from "./statement.ts";
import type { ArchiveStore } from "./store.ts";

export function changedElsewhere(database: Database): ArchiveStore["changedElsewhere"] {
  const version = statement<{ data_version: number }>(database, "PRAGMA data_version");
  let known = version.one()?.data_version;
  return () => {
    const before = known;
    known = version.one()?.data_version;
    return known !== before;
  };
}
