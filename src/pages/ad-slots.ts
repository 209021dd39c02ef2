/** The places of an article's ad plan to reserved boxes: what each is called and what an ad server may know of it. */
import type { AdPlace, AdRules } from "../article/ad-rules.ts";
import type { Article } from "../article/article.ts";

export interface Slot {
  readonly place: AdPlace;
  /** Of the box, unique on the page: `slot-inline-1`. */
  readonly id: string;
  /** Counted down the page: the landmark's name. */
  readonly number: number;
  /** Counted within the place. */
  readonly index: number;
  /** `harbor/article/inline` */
  readonly unit: string;
  /** JSON */
  readonly sizes: string;
  /** JSON */
  readonly targeting: string;
}

/** Where a slot stands: its place, the how-manieth of that place, and of the page. */
type Position = Pick<Slot, "place" | "index" | "number">;

export function slotFor(
  { section, id, kind, isSensitive }: Article,
  rules: AdRules,
  position: Position,
): Slot {
  const { place, index } = position;
  return {
    ...position,
    id: place === "inline" ? `slot-inline-${index}` : `slot-${place}`,
    unit: `${section}/article/${place}`,
    sizes: JSON.stringify(rules.sizes[place]),
    targeting: JSON.stringify({ section, id, kind, sensitive: isSensitive }),
  };
}
