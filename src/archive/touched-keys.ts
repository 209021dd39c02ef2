/** A batch, or an instant that comes, to the keys of all that it changes for readers. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Key } from "./keys.ts";
import { newsroomFrom } from "./newsroom-json.ts";
import { newsroomSight } from "./newsroom-sight.ts";
import { touched } from "./sight.ts";
import { sights } from "./sights.ts";
import { statement } from "./statement.ts";
import type { Batch } from "./store.ts";
import { subjects } from "./subjects.ts";

/** What stood is looked at before the batch, what stands after it. */
export function touchedByBatch(database: Database): (batch: Batch) => () => readonly Key[] {
  const { ofBatch } = subjects(database);
  const see = sights(database);
  const newsroomRow = statement<{ json: string }>(database, "SELECT json FROM newsroom");

  return (batch) => {
    const of = ofBatch(batch);
    const stood = see(of, batch.now);
    const seeNewsroom = () => newsroomSight(newsroomRow.all().map(({ json }) => newsroomFrom(json))[0]);
    const newsroomStood = batch.newsroom && seeNewsroom();
    return () => {
      const ofNewsroom = newsroomStood ? touched(newsroomStood, seeNewsroom()) : [];
      return [...new Set([...ofNewsroom, ...touched(stood, see(of, batch.now))])];
    };
  };
}

/** It comes true at the instant itself. */
export function touchedAt(database: Database): (instant: Instant) => readonly Key[] {
  const { ofInstant } = subjects(database);
  const see = sights(database);
  return (instant) => {
    const of = ofInstant(instant);
    return touched(see(of, instant - 1), see(of, instant));
  };
}
