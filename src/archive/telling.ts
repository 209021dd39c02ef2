/** An article before and after its change to what is told of it: addresses to search engines, feeds to hubs. */
import type { Database } from "libsql";
import type { Standing } from "./entry.ts";
import { listOf, PAID } from "./list-name.ts";
import { statement } from "./statement.ts";

/** Who listens to what is new. */
export type Listener = "IndexNow" | "WebSub";

/** An article as readers can ask for it. */
export interface Telling {
  readonly address: string;
  readonly formerAddresses: ReadonlySet<string>;
  /** Names of the lists whose feeds carry it, or say that it is gone. */
  readonly lists: ReadonlySet<string>;
}

/** The list of all corrections: it has a feed, but no article stands in it. */
const CORRECTIONS = "corrections";

export function tellings(database: Database): (standing: Pick<Standing, "id" | "address">) => Telling {
  const formers = statement<{ address: string }>(
    database,
    "SELECT address FROM former_addresses WHERE id = ?",
  );
  const lists = statement<{ list: string }>(
    database,
    `SELECT list FROM lists WHERE id = ?1 UNION SELECT list FROM departures WHERE id = ?1
     UNION SELECT '${CORRECTIONS}' FROM corrections WHERE id = ?1`,
  );

  return ({ id, address }) => ({
    address,
    formerAddresses: new Set(formers.all(id).map((former) => former.address)),
    lists: new Set(lists.all(id).map(({ list }) => list)),
  });
}

/** `versions` are those before and after a change, as far as there are any. */
export const toldTo: Record<Listener, (versions: readonly Telling[]) => ReadonlySet<string>> = {
  IndexNow: (versions) => new Set([...versions.map(({ address }) => address), ...changedFormers(versions)]),
  // No feed carries what was paid for.
  WebSub: (versions) =>
    new Set(versions.flatMap(({ lists }) => (lists.has(PAID) ? [] : [...lists])).filter(hasFeed)),
};

const hasFeed = (list: string): boolean => list === CORRECTIONS || listOf(list) !== undefined;

/** Those that lead here from now on, or no more. */
function changedFormers(versions: readonly Telling[]): readonly string[] {
  const all = versions.flatMap(({ formerAddresses }) => [...formerAddresses]);
  return all.filter(
    (address) => versions.filter(({ formerAddresses }) => formerAddresses.has(address)).length === 1,
  );
}
