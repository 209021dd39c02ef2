/** Two files for one address or one id to the problem of the one that has to wait. */
import type { Database } from "libsql";
import type { Problem } from "../article/problem.ts";
import { conflict } from "../content/claims.ts";
import { statement } from "./statement.ts";

export interface Claim {
  readonly file: string;
  /** A static page has none. */
  readonly id?: string;
  readonly address: string;
}

type Holder = Pick<Claim, "file" | "address">;

/** `undefined` when no other file's article or static page stands there. */
export function addressTaken(database: Database): (claim: Claim) => Problem | undefined {
  const holder = statement<Holder>(
    database,
    `SELECT file, address FROM articles WHERE (id = ?1 OR address = ?2) AND file <> ?3
     UNION ALL SELECT file, address FROM static_pages WHERE address = ?2 AND file <> ?3 LIMIT 1`,
  );
  return (claim) => {
    const found = holder.one(claim.id ?? null, claim.address, claim.file);
    return found && rivalry(claim, found);
  };
}

function rivalry({ file, id = "", address }: Claim, holder: Holder): Problem {
  const claim =
    address === holder.address ? ({ to: address, as: "address" } as const) : ({ to: id, as: "id" } as const);
  return { file, ...conflict(claim, holder) };
}
