/** The versions in an archive that was put aside to the one that takes its place: readers have had them all the same. */
import Libsql, { type Database } from "libsql";
import { statement, type Value } from "./statement.ts";

interface Key {
  readonly id: string;
  readonly number: number;
}

type Row = Key & Readonly<Record<string, Value>>;

/** What was written down for an hour to come, nobody may have had: what came after it knows better. */
const which = {
  all: "true",
  "had by readers": "at <= (SELECT changed_at FROM newsroom)",
} as const;

/** What can't be read is lost, and keeps nobody from starting. What is there already stays as it is. */
export function takeOverVersions(database: Database, putAside: string, of: keyof typeof which): void {
  let old: Database | undefined;
  try {
    old = new Libsql(putAside);
    const columnsBefore = columnsOf(old);
    const columns = columnsOf(database).filter((column) => columnsBefore.includes(column));
    const insert = statement(
      database,
      `INSERT OR IGNORE INTO versions (${columns}) VALUES (${columns.map(() => "?")})`,
    );
    for (const row of readable(old, `SELECT ${columns} FROM versions WHERE ${which[of]}`)) {
      insert.run(...columns.map((column) => row[column] ?? null));
    }
  } catch (fault) {
    if (!(fault instanceof Libsql.SqliteError)) throw fault;
  } finally {
    old?.close();
  }
}

/** An older archive has fewer. */
const columnsOf = (database: Database): readonly string[] =>
  statement<{ name: string }>(database, "SELECT name FROM pragma_table_info('versions')")
    .all()
    .map(({ name }) => name);

/** One by one, from the beginning, and where damage ends that, from the end: it may lie between them. */
function* readable(old: Database, select: string): Generator<Row> {
  const whole = undamaged<Row>(
    old,
    `${select} AND id = ? AND number = ? AND json_valid(dates) AND json_valid(parts)`,
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
