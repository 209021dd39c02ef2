/** A batch to one transaction, and to those who asked which keys it touched: told when readers see what came of it. */
import type { Database } from "libsql";
import { changes } from "./changes.ts";
import type { ArchiveStore, Batch, TouchListener } from "./store.ts";
import { touchedByBatch } from "./touched-keys.ts";
import { transaction } from "./transaction.ts";

export function updates(database: Database): Pick<ArchiveStore, "update" | "onTouched"> {
  const apply = changes(database);
  const touchedBy = touchedByBatch(database);
  const listeners: TouchListener[] = [];

  /** Where nobody listens, nothing is looked at twice. */
  const take = transaction(database, (batch: Batch) => {
    const touched = listeners.length > 0 ? touchedBy(batch) : () => [];
    const changes = apply(batch);
    return { changes, keys: touched() };
  });

  return {
    update(batch) {
      const { changes, keys } = take(batch);
      for (const listener of listeners) listener(keys, batch.now);
      return changes;
    },
    onTouched: (listener) => void listeners.push(listener),
  };
}
