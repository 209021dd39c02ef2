/** What is told of a change to a place in the queue of each listener: several changes before it is told are one. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import { statement } from "./statement.ts";
import { type Listener, type Telling, toldTo } from "./telling.ts";

export function enqueue(database: Database) {
  const put = statement(
    database,
    "INSERT OR REPLACE INTO announcements (listener, target, queued_at) VALUES (?, ?, ?)",
  );

  return (listeners: readonly Listener[], versions: readonly Telling[], now: Instant): void => {
    for (const listener of listeners) {
      for (const target of toldTo[listener](versions)) put.run(listener, target, now);
    }
  };
}
