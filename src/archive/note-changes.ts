/** A batch's changes to announcements of them: what stood is looked at before the batch, what stands after it. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import { enqueue } from "./enqueue.ts";
import { statement } from "./statement.ts";
import { type Change, isForReaders } from "./store.ts";
import { storedArticles } from "./stored-articles.ts";
import { type Listener, type Telling, tellings } from "./telling.ts";

type Note = (changes: readonly Change[]) => void;

/** Where nobody listens, nothing is noted. */
export function noteChanges(database: Database): (files: readonly string[], now: Instant) => Note {
  const followed = statement<{ listener: Listener }>(database, "SELECT listener FROM listeners");
  const { shownOf } = storedArticles(database);
  const telling = tellings(database);
  const add = enqueue(database);

  return (files, now) => {
    const listeners = followed.all().map(({ listener }) => listener);
    if (listeners.length === 0) return () => {};
    const shown = (file: string): readonly Telling[] => [shownOf(file, now) ?? []].flat().map(telling);
    const before = new Map(files.map((file) => [file, shown(file)]));
    return (changes) => {
      for (const { file } of changes.filter(isForReaders)) {
        add(listeners, [...(before.get(file) ?? []), ...shown(file)], now);
      }
    };
  };
}
