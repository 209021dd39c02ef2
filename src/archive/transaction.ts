/** Work on a database to the same work in one transaction: all of it is written, or nothing. */
import type { Database } from "libsql";

/** Fails with the work's own fault, which the driver's transactions hide where SQLite itself has rolled back, as on a full disk. */
export function transaction<Given extends unknown[], Result>(
  database: Database,
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  return (...given) => {
    database.exec("BEGIN IMMEDIATE");
    try {
      const result = work(...given);
      database.exec("COMMIT");
      return result;
    } catch (fault) {
      if (database.inTransaction) database.exec("ROLLBACK");
      throw fault;
    }
  };
}
