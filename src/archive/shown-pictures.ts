/** The address of a picture to whether readers may see it: only where something shows it that they can read. */
import type { Database } from "libsql";
import type { Newsroom } from "../article/newsroom.ts";
import { decodedAddress } from "../content/picture.ts";
import type { Archive } from "./archive.ts";
import { statement } from "./statement.ts";

export function showsPicture(
  database: Database,
  lastNewsroom: () => Newsroom | undefined,
): Archive["showsPicture"] {
  const shown = statement(
    database,
    `SELECT 1 FROM pictures WHERE picture = ?1 AND published_at <= ?2 AND ifnull(expires_at > ?2, 1)
     UNION ALL SELECT 1 FROM page_pictures WHERE picture = ?1 LIMIT 1`,
  );
  return (address, now) => {
    const asked = decodedAddress(address);
    const { address: ofSite = "" } = lastNewsroom()?.site.image ?? {};
    return shown.one(asked, now) !== undefined || (asked !== "" && decodedAddress(ofSite) === asked);
  };
}
