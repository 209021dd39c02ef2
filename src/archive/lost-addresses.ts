/** Where articles stood before a batch to the changes of it, each with the address that now leads nowhere. */
import type { Database } from "libsql";
import { statement } from "./statement.ts";
import type { Change } from "./store.ts";
import type { Standing } from "./stored-articles.ts";

export function lostAddresses(database: Database) {
  const leadsTo = statement<{ id: string }>(
    database,
    `SELECT id FROM articles WHERE address = ?1 UNION ALL SELECT id FROM former_addresses WHERE address = ?1
     UNION ALL SELECT file FROM static_pages WHERE address = ?1 LIMIT 1`,
  );
  const now = statement<Standing>(database, "SELECT id, address, file FROM articles WHERE id = ?");

  return (before: readonly Standing[], changes: readonly Change[]): readonly Change[] => {
    const formerly = new Map<string, string>();
    for (const { id, address } of before) {
      const moved = now.one(id);
      if (moved && !leadsTo.one(address)) formerly.set(moved.file, address);
    }
    return changes.map((change) => {
      const address = formerly.get(change.file);
      return address === undefined ? change : { ...change, formerly: address };
    });
  };
}
