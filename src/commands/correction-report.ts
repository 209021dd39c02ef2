/** A correction that was added to a file, for its editor: one aligned line for each thing. */
import type { Article } from "../article/article.ts";
import { correctionKinds, type Numbered, numbered } from "../article/correction.ts";
import type { Site } from "../article/newsroom.ts";
import type { NewCorrection } from "../content/add-correction.ts";
import { absolute, correctionLink } from "../pages/links.ts";

/** `article` has the correction, which stands last in its file. `wouldWrite` is the file that a dry run leaves alone. */
export function correctionReport(
  { date, about, text }: NewCorrection,
  {
    article,
    site,
    ...written
  }: { article: Article; site: Site } & ({ wrote: string } | { wouldWrite: string }),
): string {
  const rows: readonly (readonly [label: string, value: string | false])[] = [
    "wrote" in written ? ["Wrote", written.wrote] : ["Would write", written.wouldWrite],
    ...lastOf(article).flatMap(({ correction: { kind, isSerious }, number }) => [
      ["Kind", `${correctionKinds[kind]}, ${isSerious ? "above" : "below"} the text`] as const,
      ["Address", absolute(site, correctionLink(article.address, number))] as const,
    ]),
    ["Dated", date],
    ["About", about !== undefined && `the paragraph with “${about}”`],
    ["Text", text],
  ];
  const shown = rows.filter((row): row is [string, string] => row[1] !== false);
  const width = Math.max(...shown.map(([label]) => label.length));
  return shown.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join("");
}

const lastOf = ({ corrections }: Article): readonly Numbered[] =>
  numbered(corrections).filter(({ correction }) => correction === corrections.at(-1));
