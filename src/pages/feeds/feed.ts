/** What a feed holds, whichever of the three formats prints it: all addresses absolute, all ids permanent. */
import type { Instant } from "../../article/instant.ts";
import type { Data, Form } from "../form.ts";
import type { FeedFormat } from "./feed-format.ts";
import type { SyndicatedArticle } from "./syndicated-article.ts";
import type { SyndicatedCorrection } from "./syndicated-correction.ts";

/** What a view of its kind prints, for other sites. */
export type Syndicated = SyndicatedArticle | SyndicatedCorrection;

export interface FeedPerson {
  readonly name: string;
  readonly url?: string;
}

export interface FeedItem {
  /** `tag:ledger.example,2026:2026/11/tide-mill` */
  readonly id: string;
  readonly url: string;
  /** Text, no markup. */
  readonly title: string;
  readonly summary?: string;
  readonly content: Syndicated;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
  /** Never none: the newsroom signs what nobody else does. */
  readonly authors: readonly FeedPerson[];
  readonly contributors: readonly FeedPerson[];
  /** Section, topics and kind, as readers see them. */
  readonly categories: readonly string[];
  readonly image?: FeedPicture;
  readonly lang: string;
  readonly rights: string;
  /** What no format but JSON Feed has a place for. */
  readonly news: Data;
}

export interface FeedPicture {
  readonly url: string;
  /** `image/jpeg` */
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit: string;
}

/** Of an article that was here and is not any more. */
export interface Tombstone {
  readonly id: string;
  readonly at: Instant;
  /** Why. */
  readonly words: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Of the feed itself. */
  readonly url: string;
  /** Of the page it goes with. */
  readonly home: string;
  readonly publisher: FeedPerson;
  readonly lang: string;
  readonly rights: string;
  /** Square, large. */
  readonly icon: string;
  /** Square, small. */
  readonly favicon: string;
  readonly hub?: string;
  readonly updatedAt: Instant;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  readonly tombstones: readonly Tombstone[];
}

export interface FeedEdition extends Form {
  readonly kind: `${FeedFormat} feed`;
  readonly feed: Feed;
}
