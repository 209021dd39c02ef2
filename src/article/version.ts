/** An article to what its readers had of it at a time: plain words, kept for good, whatever an `Article` becomes. */
import type { Article } from "./article.ts";
import type { Block } from "./body.ts";
import { bylineText } from "./byline.ts";
import type { Correction } from "./correction.ts";
import { datelineText } from "./dateline.ts";
import type { Instant } from "./instant.ts";
import { openTo } from "./opening.ts";
import type { Picture } from "./picture.ts";
import { taglineText } from "./tagline.ts";

/** A line of the article as readers see it, by what it is to them. */
export interface VersionPart {
  readonly is:
    | "headline"
    | "standfirst"
    | "byline"
    | "dateline"
    | "picture"
    | "heading"
    | "paragraph"
    | "pullquote"
    | "note"
    | "other"
    | "tagline"
    | "remark";
  readonly text: string;
}

/** The editor's own dates: what was changed under a new one was told to readers. */
export interface Dates {
  readonly updatedAt?: Instant;
  readonly corrections: readonly Correction[];
}

export interface Version extends Dates {
  /** From 1, which is what appeared first. */
  readonly number: number;
  /** When readers got it. */
  readonly at: Instant;
  /** Typing errors only, says its editor. */
  readonly isMinor: boolean;
  readonly parts: readonly VersionPart[];
}

/** In the order of the page, without what only subscribers read. Corrections are no parts: they have their dates. */
export function versionParts(article: Article): readonly VersionPart[] {
  const { headline, standfirst, kind, byline, dateline, image, contributors } = article;
  const { sponsor, rights, aiUse } = article;
  const parts: readonly VersionPart[] = [
    { is: "headline", text: headline },
    { is: "standfirst", text: standfirst ?? "" },
    { is: "byline", text: kind === "paid" || byline.length === 0 ? "" : `By ${bylineText(byline)}` },
    { is: "dateline", text: dateline ? datelineText(dateline) : "" },
    { is: "picture", text: image ? pictureText(image) : "" },
    ...openTo(article).flatMap(partsOf),
    { is: "tagline", text: taglineText(contributors) },
    { is: "remark", text: aiUse ?? "" },
    { is: "remark", text: sponsor ? `Sponsored by ${sponsor.name}` : "" },
    { is: "remark", text: rights ?? "" },
  ];
  return parts.filter(({ text }) => text);
}

const ofBlock = {
  paragraph: "paragraph",
  heading: "heading",
  pullquote: "pullquote",
  note: "note",
  list: "other",
  quote: "other",
  table: "other",
  code: "other",
  rule: "other",
  footnotes: "other",
} as const satisfies Record<Exclude<Block["kind"], "figure">, VersionPart["is"]>;

/** One for each line: an item of a list, a row of a table, a paragraph of a note. */
function partsOf(block: Block): readonly VersionPart[] {
  if (block.kind === "figure") return [{ is: "picture", text: pictureText(block.picture) }];
  const text = block.kind === "table" ? block.text.replaceAll("\t", " · ") : block.text;
  return text.split("\n").map((line) => ({ is: ofBlock[block.kind], text: line.trim() }));
}

const pictureText = ({ alt, caption, credit }: Picture): string =>
  [alt, caption, credit].filter(Boolean).join(" / ");

/** Without what lies ahead. */
export const datesAt = (now: Instant, { updatedAt, corrections }: Dates): Dates => ({
  ...(updatedAt !== undefined && updatedAt <= now && { updatedAt }),
  corrections: corrections.filter(({ at }) => at <= now),
});

/** Whatever the corrections say. */
export const haveSameDates = (one: Dates, other: Dates): boolean =>
  one.updatedAt === other.updatedAt && String(timesOf(one)) === String(timesOf(other));

const timesOf = ({ corrections }: Dates): readonly Instant[] =>
  corrections.map(({ at }) => at).sort((one, other) => one - other);
