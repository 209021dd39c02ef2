/** What the import found in a pasted text, each thing under the newsroom's word for it. */
import type { Contributor } from "../../article/byline.ts";
import type { CorrectionKind } from "../../article/correction.ts";
import type { Piece } from "./piece.ts";

export type FurnitureKind = "ad label" | "sponsor label" | "reading aid";

/** What does not belong to the article. Nothing else is ever left out. */
export interface Dropped extends Piece {
  readonly kind: FurnitureKind;
}

/** A note that says its exact time: ready for `corrections:`. */
export interface FoundCorrection {
  readonly kind: CorrectionKind;
  readonly date: string;
  readonly text: string;
}

/** Something that belongs to a key but does not fill it: a date without a time, the job of an author. */
export interface Leftover {
  readonly about: "headline" | "section" | "byline" | "published" | "updated";
  readonly text: string;
}

/** What looks like something the import knows, and was not understood: it stays where it stood, in the text. */
export interface Unread {
  readonly text: string;
  readonly looksLike:
    | "a byline"
    | "a date"
    | "a dateline"
    | "contributors"
    | "page furniture"
    | "a line above the text"
    | "several paragraphs";
}

export interface Recognized {
  readonly headline?: string;
  readonly standfirst?: string;
  /** As the text says it; one of the site's sections. */
  readonly section?: string;
  /** In print order. */
  readonly byline: readonly string[];
  readonly dateline?: string;
  /** ISO 8601 with an offset, or absent: never completed by a guess. */
  readonly published?: string;
  readonly updated?: string;
  readonly paragraphs: readonly string[];
  readonly contributors: readonly Contributor[];
  readonly corrections: readonly FoundCorrection[];
  /** Corrections without an exact time: they stay where they stood, among the paragraphs. */
  readonly undatedCorrections: readonly string[];
  readonly leftovers: readonly Leftover[];
  readonly unread: readonly Unread[];
  readonly dropped: readonly Dropped[];
}

/** What of a site, and of the editor's options, helps to read a text. */
export interface Expected {
  /** The editor's own: then the first line is another only when a byline or a date stands below it. */
  readonly headline?: string;
  readonly timeZone: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
}
