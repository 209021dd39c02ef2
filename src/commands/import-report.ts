/** What the import made of a text, for the editor: one aligned line for each thing found, dropped or missing. */
import { amount } from "../article/amount.ts";
import { wordsIn } from "../article/body.ts";
import type { Composed, RequiredKey } from "../content/import/compose.ts";
import type { Dropped, Recognized, Unread } from "../content/import/recognized.ts";
import { alignedRows } from "./aligned-rows.ts";

const wordOf = (key: RequiredKey): string => (key === "published" ? "date" : key);

const REMEDIES: Readonly<Record<RequiredKey, string>> = {
  headline: "headline (add `headline:`)",
  section: "section (add `section:`)",
  published: "date (add `published:` with time and offset, such as 2026-11-20T09:00:00-05:00)",
};

/** `wrote` is the file as the editor can open it, `wouldWrite` the one that a dry run leaves out. */
type Written = { readonly wrote: string } | { readonly wouldWrite: string };

export function importReport(
  written: Written,
  { recognized, composed }: { recognized: Recognized; composed: Composed },
): string {
  const { keys, address, missing } = composed;
  return alignedRows([
    "wrote" in written ? ["Wrote", written.wrote] : ["Would write", written.wouldWrite],
    [
      "Address",
      address ??
        `none without ${missing
          .filter((key) => key !== "headline")
          .map(wordOf)
          .join(" and ")}`,
    ],
    ["Status", missing.length > 0 && `draft until it has ${missing.map(wordOf).join(", ")}`],
    ["Headline", keys.headline ?? false],
    ["Standfirst", keys.standfirst ?? false],
    ["Byline", keys.byline.join(", ") || "none found"],
    ["Dateline", keys.dateline ?? "none found"],
    ["Published", keys.published ?? false],
    ["Updated", keys.updated ?? false],
    ["Text", textRow(recognized.paragraphs)],
    ["Contributors", recognized.contributors.length > 0 && contributorsRow(recognized)],
    ["Corrections", recognized.corrections.length > 0 && `${recognized.corrections.length}`],
    ...recognized.undatedCorrections.map(
      (text) =>
        [
          "In the text",
          `“${opening(text)}” (for \`corrections:\` it needs its date, time and offset)`,
        ] as const,
    ),
    ...keys.leftovers.map(
      ({ about, text }) => ["Not enough", `“${text}” for ${about} (kept as a comment)`] as const,
    ),
    ...recognized.unread.map((unread) => ["Not read", unreadRow(unread)] as const),
    ["Dropped", recognized.dropped.length > 0 && droppedRow(recognized.dropped)],
    ...missing.map((key) => ["Missing", REMEDIES[key]] as const),
    ["Missing", keys.standfirst === undefined && "standfirst (add `standfirst:`)"],
  ]);
}

const textRow = (paragraphs: readonly string[]): string => {
  const words = paragraphs.reduce((sum, text) => sum + wordsIn(text), 0);
  return `${amount(paragraphs.length, "paragraph")}, ${amount(words, "word")}`;
};

const contributorsRow = ({ contributors }: Recognized): string =>
  `${contributors.length}: ${contributors.map(({ name, location }) => (location ? `${name} (${location})` : name)).join("; ")}`;

const unreadRow = ({ text, looksLike }: Unread): string =>
  `“${opening(text)}” looks like ${looksLike} (it stays in the text as it is)`;

const OPENING_WORDS = 6;
function opening(text: string): string {
  const words = text.split(" ");
  return words.length <= OPENING_WORDS ? text : `${words.slice(0, OPENING_WORDS).join(" ")} …`;
}

/** `2 ad labels (“Advertisement”), 1 sponsor label (“Supported by”)` */
function droppedRow(dropped: readonly Dropped[]): string {
  const kinds = [...new Set(dropped.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const texts = dropped.filter((one) => one.kind === kind).map(({ text }) => `“${text}”`);
      return `${amount(texts.length, kind)} (${[...new Set(texts)].join(", ")})`;
    })
    .join(", ");
}
