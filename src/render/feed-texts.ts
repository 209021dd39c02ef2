/** A feed to its items with their texts printed: as many of the newest as feed readers take, the same in each format. */
import type { Feed, FeedItem } from "../pages/feeds/feed.ts";
import { syndicatedHtml } from "./syndicated-html.ts";
import type { Templates } from "./templates.ts";

export interface FeedText {
  readonly item: FeedItem;
  readonly html: string;
}

/** Readers and aggregators refuse feeds of more than a megabyte. */
const MOST_BYTES = 900_000;

/** The newest item stays, however long it is. */
export function feedTexts(templates: Templates, { items }: Feed): readonly FeedText[] {
  const texts = items.map((item) => ({ item, html: syndicatedHtml(templates, item.content) }));
  let bytes = 0;
  const tooMany = texts.findIndex((text, index) => {
    bytes += mostBytesOf(text);
    return bytes > MOST_BYTES && index > 0;
  });
  return tooMany < 0 ? texts : texts.slice(0, tooMany);
}

/** What stands around the text and facts of an item: names of elements, the feed's own facts. */
const BYTES_AROUND = 2_000;
/** `&` becomes `&amp;`, other marks less. */
const BYTES_MORE_A_MARK = 4;

/** In whichever format is the longest. */
function mostBytesOf({ item: { content, ...facts }, html }: FeedText): number {
  const text = JSON.stringify([facts, html]);
  const marks = text.match(/[<>&]/g)?.length ?? 0;
  return BYTES_AROUND + Buffer.byteLength(text) + BYTES_MORE_A_MARK * marks;
}
