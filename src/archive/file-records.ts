/** Each file of the folder as it was last read: its stamp, its state and its problems. */
import type { Database } from "libsql";
import type { Instant } from "../article/instant.ts";
import type { Problem } from "../article/problem.ts";
import type { ContentFile } from "../content/folder.ts";
import { statement, stored } from "./statement.ts";
import type { FileState, KnownFile } from "./store.ts";

interface Row {
  readonly path: string;
  readonly size: number;
  readonly modified_at: Instant;
  readonly edition: string;
  readonly state: FileState;
  readonly problems: string;
}

interface FileRecord extends ContentFile {
  readonly edition: string;
  readonly state: FileState;
  readonly problems: readonly Problem[];
}

const COLUMNS = "path, size, modified_at, edition, state, problems";

export function fileRecords(database: Database) {
  const below = statement<Row>(
    database,
    `SELECT ${COLUMNS} FROM files WHERE path > ? AND path < ? ORDER BY path`,
  );
  const one = statement<Row>(database, `SELECT ${COLUMNS} FROM files WHERE path = ?`);
  const inState = statement<Row>(database, `SELECT ${COLUMNS} FROM files WHERE state = ? ORDER BY path`);
  const forget = statement(database, "DELETE FROM files WHERE path = ?");
  const keep = statement(
    database,
    `INSERT INTO files (${COLUMNS}, held_since) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (path) DO UPDATE
     SET size = excluded.size, modified_at = excluded.modified_at, edition = excluded.edition,
       state = excluded.state, problems = excluded.problems,
       -- One that is saved again and still faulty is held back as long as before.
       held_since = iif(excluded.held_since IS NULL, NULL, ifnull(files.held_since, excluded.held_since))`,
  );

  return {
    file(path: string): KnownFile | undefined {
      const row = one.one(path);
      return row && knownFile(row);
    },
    filesBelow: (folder: string): readonly KnownFile[] => below.all(...boundsOf(folder)).map(knownFile),
    waiting: (): readonly string[] => inState.all("waiting").map(({ path }) => path),
    standingProblems: (): readonly Problem[] =>
      [...inState.all("held-back"), ...inState.all("waiting")].flatMap(({ problems }) =>
        stored<readonly Problem[]>(problems),
      ),
    /** Would keeping this record change nothing? */
    has({ path, size, modifiedAt, state, problems }: FileRecord): boolean {
      const row = one.one(path);
      const isSameFile = row?.size === size && row.modified_at === modifiedAt;
      return isSameFile && row.state === state && row.problems === JSON.stringify(problems);
    },
    keep({ path, size, modifiedAt, edition, state, problems, now }: FileRecord & { now: Instant }): void {
      keep.run(
        path,
        size,
        modifiedAt,
        edition,
        state,
        JSON.stringify(problems),
        isHeldBack(state) ? now : null,
      );
    },
    forget: (path: string): void => forget.run(path),
  };
}

const isHeldBack = (state: FileState): boolean => state === "held-back" || state === "waiting";

/** Between `2026/` and the next text that has no slash there: `0` comes after `/`. */
const boundsOf = (folder: string): [string, string] =>
  folder ? [`${folder}/`, `${folder}0`] : ["", "\u{10FFFF}"];

const knownFile = ({ path, size, modified_at, edition, state }: Row): KnownFile => ({
  path,
  size,
  modifiedAt: modified_at,
  edition,
  state,
});
