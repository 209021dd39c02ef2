/** A correction that was added to a file, for its editor: one aligned line for each thing. */
import type { Article } from "../article/article.ts";
import { correctionKinds, type Numbered, numbered } from "../article/correction.ts";
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import type { NewCorrection } from "../content/add-correction.ts";
import { absolute, correctionLink } from "../pages/links.ts";
import { alignedRows } from "./aligned-rows.ts";

/** `article` has the correction, which stands last in its file. `wouldWrite` is the file that a dry run leaves alone. */
export function correctionReport(
  { kind, date, about, text }: NewCorrection,
  {
    article,
    site,
    now,
    ...written
  }: { article: Article; site: Site; now: Instant } & ({ wrote: string } | { wouldWrite: string }),
): string {
  return alignedRows([
    "wrote" in written ? ["Wrote", written.wrote] : ["Would write", written.wouldWrite],
    ...lastOf(article).flatMap(({ correction: { isSerious }, number }) => [
      ["Kind", `${correctionKinds[kind]}, ${isSerious ? "above" : "below"} the text`] as const,
      ["Address", absolute(site, correctionLink(article.address, number))] as const,
    ]),
    ["But", hasExpired(article, now) && EXPIRED],
    ["Dated", date],
    ["About", about !== undefined && `the paragraph with “${about}”`],
    ["Text", text],
    ["Next", kind === "correction" && "mend the text too, if it still says what was wrong"],
    ["But", article.hasMinorChanges && MINOR_CHANGES],
  ]);
}

const EXPIRED = "the article has expired: readers get a notice there instead of it";
const MINOR_CHANGES =
  "`minorChanges: true` stands in the file: remove it, or later changes count as typing errors";

const hasExpired = ({ expiresAt }: Article, now: Instant): boolean =>
  expiresAt !== undefined && expiresAt <= now;

const lastOf = ({ corrections }: Article): readonly Numbered[] =>
  numbered(corrections).filter(({ correction }) => correction === corrections.at(-1));
