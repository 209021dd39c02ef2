/** The last good version of each static page: put in place, compared, taken away. */
import type { Database } from "libsql";
import type { StaticPage } from "../article/article.ts";
import { picturesIn } from "../article/body.ts";
import { decodedAddress } from "../content/picture.ts";
import { statement } from "./statement.ts";
import type { Effect } from "./store.ts";

export function storedPages(database: Database) {
  const ofFile = statement<{ address: string; json: string }>(
    database,
    "SELECT address, json FROM static_pages WHERE file = ?",
  );
  const write = statement(
    database,
    "INSERT OR REPLACE INTO static_pages (file, address, slug, title, updated_at, json) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const writePicture = statement(
    database,
    "INSERT OR IGNORE INTO page_pictures (picture, file) VALUES (?, ?)",
  );
  const remove = statement(database, "DELETE FROM static_pages WHERE file = ?");
  const rename = statement(database, "UPDATE static_pages SET file = ? WHERE file = ?");

  return {
    addressOf: (file: string): string | undefined => ofFile.one(file)?.address,
    remove: (file: string): void => remove.run(file),
    rename: (from: string, to: string): void => rename.run(to, from),
    put(file: string, page: StaticPage): Effect {
      const before = ofFile.one(file);
      const json = JSON.stringify(page);
      if (before?.json === json) return "unchanged";
      write.run(file, page.address, page.slug, page.title, page.updatedAt ?? null, json);
      for (const picture of picturesIn(page.body)) writePicture.run(decodedAddress(picture), file);
      return before ? "updated" : "published";
    },
  };
}
