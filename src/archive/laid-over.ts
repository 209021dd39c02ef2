/** An archive, and a file as it would be published, to the same archive with what the file says at its address. */
import type { Instant } from "../article/instant.ts";
import type { AsIfPublished } from "../content/read-as-if-published.ts";
import type { Archive, Found } from "./archive.ts";
import { type Entry, entryOfArticle, entryOfWithdrawal } from "./entry.ts";
import { found } from "./found.ts";

/** Whatever its hour. Lists stay the archive's. */
export function laidOver(archive: Archive, path: string, file: AsIfPublished): Archive {
  if (file.is === "bad") return archive;
  if (file.is === "page") {
    const { page } = file;
    return {
      ...archive,
      staticPage: async (address) => (address === page.address ? page : archive.staticPage(address)),
    };
  }
  const entry =
    file.is === "withdrawn" ? entryOfWithdrawal(path, file.withdrawal) : entryOfArticle(path, file.article);

  async function article(address: string, now: Instant): Promise<Found | undefined> {
    const stored = await archive.article(address, now);
    if (address === entry.address) return foundAs(entry, stored, now);
    // Where the archive still has it at another address.
    const isOther = stored?.is !== "article" || stored.article.id !== entry.id;
    return isOther ? stored : { is: "moved", to: entry.address };
  }

  return { ...archive, article };
}

function foundAs(entry: Entry, stored: Found | undefined, now: Instant): Found {
  const unseen = { seen_at: null, dated_until: null, renewed_at: null };
  const versions = stored?.is === "article" ? stored.versions : 0;
  const row = { ...entry, ...unseen, is_withdrawn: entry.isWithdrawn ? 1 : 0, versions } as const;
  return found(row, Math.max(now, entry.publishedAt));
}
