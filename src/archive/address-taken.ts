/** Two files for one address or one id to the problem of the one that has to wait. */
import type { Database } from "libsql";
import type { Problem } from "../article/problem.ts";
import { conflict } from "../content/claims.ts";
import type { Reading } from "../content/reading.ts";
import { sameName } from "../content/same-names.ts";
import { entryOf } from "./entry.ts";
import { statement } from "./statement.ts";

export interface Claimant {
  readonly file: string;
  /** A static page has none. */
  readonly id?: string;
  readonly address: string;
}

interface Holder extends Pick<Claimant, "file" | "address"> {
  readonly id: string | null;
}

export function addressTaken(database: Database) {
  const holders = statement<Holder>(
    database,
    `SELECT file, address, id FROM articles WHERE (id = ?1 OR address = ?2 OR lower(file) = lower(?3)) AND file <> ?3
     UNION ALL SELECT file, address, NULL FROM static_pages WHERE address = ?2 AND file <> ?3`,
  );
  const holdersOf = ({ id, address, file }: Claimant) => holders.all(id ?? null, address, file);

  return {
    /** Files whose article or static page stands there. */
    holdersOf: (claimant: Claimant): readonly string[] => holdersOf(claimant).map(({ file }) => file),
    /** `undefined` when no other file's does. */
    problemOf(claimant: Claimant): Problem | undefined {
      const [found] = holdersOf(claimant);
      return found && rivalry(claimant, found);
    },
  };
}

/** Drafts and faulty files claim nothing. */
export const claimantOf = ({ path, reading }: { path: string; reading: Reading }): Claimant | undefined =>
  reading.is === "page" ? { file: path, address: reading.page.address } : entryOf({ path, reading });

function rivalry({ file, id = "", address }: Claimant, holder: Holder): Problem {
  if (address === holder.address) return { file, ...conflict({ to: address, as: "address" }, holder) };
  return { file, ...(id === holder.id ? conflict({ to: id, as: "id" }, holder) : sameName(holder.file)) };
}
