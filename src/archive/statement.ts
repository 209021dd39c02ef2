/** SQL to a prepared statement whose rows have a type: the only place that believes the database. */
import type { Database } from "libsql";

export type Value = string | number | null;

export interface Statement<Row> {
  one(...values: Value[]): Row | undefined;
  all(...values: Value[]): Row[];
  run(...values: Value[]): void;
}

/** What the archive wrote as JSON, read back. */
export const stored = <Written>(json: string): Written => JSON.parse(json);

export function statement<Row>(database: Database, sql: string): Statement<Row> {
  const prepared = database.prepare(sql);
  return {
    one: (...values) => prepared.get(values) as Row | undefined,
    all: (...values) => prepared.all(values) as Row[],
    run: (...values) => void prepared.run(values),
  };
}
