/** The writing side of the archive: what the folder's loader tells it, and what comes of that. */
import type { Instant } from "../article/instant.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import type { ContentFile } from "../content/folder.ts";
import type { Reading } from "../content/reading.ts";
import type { AnnouncementQueue } from "./announcements.ts";
import type { Archive } from "./archive.ts";
import type { ForWriters } from "./for-writers.ts";
import type { Key } from "./keys.ts";

/** `beside` is a picture; `waiting` is held back only because another file has its address or its id. */
export type FileState = "published" | "draft" | "held-back" | "waiting" | "beside";

/** A file as the archive last read it. */
export interface KnownFile extends ContentFile {
  /** The newsroom, and the way of reading, under which it was read. */
  readonly edition: string;
  readonly state: FileState;
}

export interface ReadFile extends ContentFile {
  readonly reading: Reading;
}

/** What reaches readers at one stroke: all of it, or nothing. */
export interface Batch {
  readonly edition: string;
  readonly newsroom?: Newsroom;
  readonly gone?: readonly string[];
  /** Files that went, and stay until a later batch says so: until then they stand in no other's way. */
  readonly leaving?: readonly string[];
  readonly beside?: readonly ContentFile[];
  readonly read?: readonly ReadFile[];
  readonly now: Instant;
}

/** What a file's change meant to readers: an embargoed article is taken in and waits for its hour. */
export type Effect =
  | "published"
  | "embargoed"
  | "updated"
  | "withdrawn"
  | "expired"
  | "removed"
  | "held-back"
  | "unchanged";

/** A file held back may still have its last good version at `address`. */
export interface Change {
  readonly file: string;
  readonly is: Effect;
  readonly address?: string;
  /** Where readers had it before, when that address now leads nowhere. */
  readonly formerly?: string;
  readonly problems: readonly Problem[];
}

/** What is held back leaves the last good version where it stands. */
export const isForReaders = ({ is }: Change): boolean => is !== "unchanged" && is !== "held-back";

/** How the archive was found when it was opened; what could not be used was put aside, not deleted. */
export type Opening =
  | { readonly is: "new" | "found" }
  | { readonly is: "outdated" | "damaged"; readonly putAside: string };

/** `asOf` is the batch's own instant: what came true since then, while it waited, is the clock's affair. */
export type TouchListener = (keys: readonly Key[], asOf: Instant) => void;

export interface ArchiveStore extends Archive, ForWriters {
  readonly opening: Opening;
  /** The last good one. */
  lastNewsroom(): Newsroom | undefined;
  file(path: string): KnownFile | undefined;
  /** In a folder and the folders in it; of the whole content folder when empty. */
  filesBelow(folder: string): readonly KnownFile[];
  /** Files held back only because another file has their address or their id. */
  waiting(): readonly string[];
  /** Of all files that are held back. */
  standingProblems(): readonly Problem[];
  update(batch: Batch): readonly Change[];
  /** Told the keys of all that changed for readers, as soon as they can read it; none where only what lies ahead changed. */
  onTouched(listener: TouchListener): void;
  /** Has anybody but this store written to the archive since it was last asked, or opened? */
  changedElsewhere(): boolean;
  readonly announcements: AnnouncementQueue;
}
