/** Where articles stood before a batch to the changes of it, each with the address that now leads nowhere. */
import type { Database } from "libsql";
import type { Standing } from "./entry.ts";
import { statement } from "./statement.ts";
import type { Change } from "./store.ts";

export function lostAddresses(database: Database) {
  const leadsTo = statement<{ id: string }>(
    database,
    `SELECT id FROM articles WHERE address = ?1 UNION ALL SELECT id FROM former_addresses WHERE address = ?1
     UNION ALL SELECT file FROM static_pages WHERE address = ?1 LIMIT 1`,
  );
  const now = statement<Standing>(database, "SELECT id, address, file FROM articles WHERE id = ?");

  return (before: readonly Standing[], changes: readonly Change[]): readonly Change[] => {
    const formerly = new Map<string, string>();
    // A file that went as another came may have been renamed to it; without an `id` nothing else says so.
    const mayBeRenamed = changes.some(({ is }) => is === "published");
    for (const { id, address, file } of before) {
      const moved = now.one(id)?.file ?? (mayBeRenamed ? file : undefined);
      if (moved && !leadsTo.one(address)) formerly.set(moved, address);
    }
    return changes.map((change) => {
      const address = formerly.get(change.file);
      return address === undefined ? change : { ...change, formerly: address };
    });
  };
}
