/** The versions in an archive that was put aside to the one that takes its place: readers have had them all the same. */
import Libsql, { type Database } from "libsql";
import { statement } from "./statement.ts";
import type { VersionRow } from "./versions.ts";

interface Key {
  readonly id: string;
  readonly number: number;
}

const COLUMNS = "id, number, at, is_minor, dates, parts";

/** What can't be read is lost, and keeps nobody from starting. */
export function takeOverVersions(database: Database, putAside: string): void {
  const insert = statement(database, `INSERT OR IGNORE INTO versions (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`);
  let old: Database | undefined;
  try {
    old = new Libsql(putAside);
    for (const { id, number, at, is_minor, dates, parts } of readable(old)) {
      insert.run(id, number, at, is_minor, dates, parts);
    }
  } catch (fault) {
    if (!(fault instanceof Libsql.SqliteError)) throw fault;
  } finally {
    old?.close();
  }
}

/** One by one, from the beginning, and where damage ends that, from the end: it may lie between them. */
function* readable(old: Database): Generator<Key & VersionRow> {
  const whole = undamaged<Key & VersionRow>(
    old,
    `SELECT ${COLUMNS} FROM versions WHERE id = ? AND number = ? AND json_valid(dates) AND json_valid(parts)`,
  );
  const ways = [
    { order: "ASC", sign: ">", from: { id: "", number: 0 } },
    { order: "DESC", sign: "<", from: { id: "\u{10FFFF}", number: 0 } },
  ];
  for (const { order, sign, from } of ways) {
    const next = undamaged<Key>(
      old,
      `SELECT id, number FROM versions WHERE (id, number) ${sign} (?, ?)
       ORDER BY id ${order}, number ${order} LIMIT 1`,
    );
    let key = next(from);
    while (key && key !== "damaged") {
      const row = whole(key);
      if (row && row !== "damaged") yield row;
      key = next(key);
    }
    if (!key) return;
  }
}

/** A statement that met damage is of no use any more. */
function undamaged<Row>(old: Database, sql: string): (key: Key) => Row | "damaged" | undefined {
  let prepared = statement<Row>(old, sql);
  return ({ id, number }) => {
    try {
      return prepared.one(id, number);
    } catch (fault) {
      if (!(fault instanceof Libsql.SqliteError)) throw fault;
      prepared = statement<Row>(old, sql);
      return "damaged";
    }
  };
}
