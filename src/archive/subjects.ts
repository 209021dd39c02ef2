/** A batch, or an instant that comes, to the articles, static pages and topics of which readers may see something else. */
import type { Database } from "libsql";
import type { Topic } from "../article/article.ts";
import type { Instant } from "../article/instant.ts";
import type { Reading } from "../content/reading.ts";
import type { Teaser } from "./archive.ts";
import { statement, stored } from "./statement.ts";
import type { Batch } from "./store.ts";

export interface Subjects {
  readonly articles: ReadonlySet<string>;
  /** Their files. */
  readonly pages: ReadonlySet<string>;
  /** Those whose articles may come or go. */
  readonly topics: ReadonlySet<string>;
}

type Subject = Pick<Teaser, "id" | "topics">;

export function subjects(database: Database) {
  const inFile = statement<{ card: string }>(database, "SELECT card FROM articles WHERE file = ?");
  const changing = statement<{ card: string }>(
    database,
    `SELECT card FROM articles WHERE id IN (
       SELECT id FROM articles WHERE published_at = ?1 UNION SELECT id FROM articles WHERE expires_at = ?1
       UNION SELECT id FROM dated_changes WHERE at = ?1
     )`,
  );
  const updated = statement<{ file: string }>(database, "SELECT file FROM static_pages WHERE updated_at = ?");

  return {
    ofBatch({ gone = [], leaving = [], read = [] }: Batch): Subjects {
      const files = new Set([...gone, ...leaving, ...read.map(({ path }) => path)]);
      const standing = [...files].flatMap((file) => inFile.all(file)).map(subjectOf);
      return subjectsOf([...standing, ...read.flatMap(({ reading }) => readSubject(reading))], files);
    },
    ofInstant(at: Instant): Subjects {
      return subjectsOf(changing.all(at).map(subjectOf), new Set(updated.all(at).map(({ file }) => file)));
    },
  };
}

const subjectOf = ({ card }: { card: string }): Subject => stored<Subject>(card);

function readSubject(reading: Reading): Subject | [] {
  if (reading.is === "article") return reading.article;
  return reading.is === "withdrawn" ? reading.withdrawal : [];
}

const subjectsOf = (of: readonly Subject[], pages: ReadonlySet<string>): Subjects => ({
  articles: new Set(of.map(({ id }) => id)),
  pages,
  topics: new Set(of.flatMap(({ topics }) => topics).map(({ id }: Topic) => id)),
});
