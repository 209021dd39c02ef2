/** An article to its ad plan: after which blocks a slot stands, and why there and nowhere else. */
import { density, slotHeight } from "./ad-density.ts";
import { ceilingOf, type Progress, verdictsOn } from "./ad-gap-rules.ts";
import type { AdRules } from "./ad-rules.ts";
import { amount, percent } from "./amount.ts";
import type { Article } from "./article.ts";
import { bodyHeight, phone } from "./block-height.ts";
import { type Body, wordCount } from "./body.ts";
import { type Gap, gapsIn } from "./gap.ts";
import { openTo } from "./opening.ts";

const LEAST_WORDS = 300;

export interface PlannedSlot {
  /** From 1. */
  readonly index: number;
  /** Index of the block it follows. */
  readonly after: number;
  /** From the slot above, or else from the top of the text, on a phone. */
  readonly distance: Distance;
  /** What speaks for the place, rule by rule. */
  readonly reasons: readonly string[];
}

interface Distance {
  /** In CSS pixels of text. */
  readonly height: number;
  readonly words: number;
}

export interface RefusedGap {
  /** Index of the block it follows. */
  readonly after: number;
  /** The first rule it breaks. */
  readonly reason: string;
}

export interface AdPlan {
  readonly slots: readonly PlannedSlot[];
  /** Do slots stand above and below the article? */
  readonly hasOuterSlots: boolean;
  /** The text on a phone, without slots, in CSS pixels. */
  readonly estimatedHeight: number;
  /** The slots' part of the text on a phone, slots included, from 0 to 1. */
  readonly share: number;
  /** One sentence about the whole. */
  readonly why: string;
  /** Every other gap of a text that may hold slots. */
  readonly refused: readonly RefusedGap[];
}

type Planned = Pick<Article, "body" | "isFree" | "ads" | "isSensitive" | "sponsor" | "kind">;

/**
 * 1. No slot at all when the article says `ads: false`, is sensitive or is paid for.
 * 2. None in the text when what every reader may see of it has fewer than 300 words.
 * 3. Else, going down the text, a slot in each gap where
 *    - a slot is left: site.yaml allows it, and there is room for it on a phone and on a desktop;
 *    - it stands between two paragraphs, never beside a heading, list, figure, quote, pull quote, note or table;
 *    - the paragraph above ends its sentence;
 *    - at least 3 paragraphs and 150 words stand above;
 *    - at least 1,200 px of text lie between it and the slot above, on a phone;
 *    - at least 2 paragraphs follow.
 *
 * Text added at the end moves no slot: it can only loosen the first and the last of these, for the gaps further down.
 */
export function adPlan(article: Planned, rules: AdRules): AdPlan {
  const body = openTo(article);
  const taboo = tabooOn(article);
  const words = wordCount(body);
  const { slots, refused } = taboo || words < LEAST_WORDS ? { slots: [], refused: [] } : walk(body, rules);
  const text = bodyHeight(body, phone);
  const share = density(slots.length, { text, slot: slotHeight(rules, phone) });
  return {
    slots,
    hasOuterSlots: taboo === undefined,
    estimatedHeight: Math.round(text),
    share,
    why: taboo ?? whySoMany(slots.length, { words, share }),
    refused,
  };
}

/** Why no advertisement may come near this article. */
function tabooOn({ ads, isSensitive, sponsor, kind }: Planned): string | undefined {
  if (!ads) return "No slots: the article says `ads: false`";
  if (isSensitive) return "No slots: the article is marked as sensitive";
  if (sponsor || kind === "paid") return "No slots: the article is paid for";
  return undefined;
}

function walk(body: Body, rules: AdRules): Pick<AdPlan, "slots" | "refused"> {
  const slots: PlannedSlot[] = [];
  const refused: RefusedGap[] = [];
  let progress: Progress = { placed: 0, ceiling: ceilingOf(body, rules) };
  for (const gap of gapsIn(body)) {
    const verdicts = verdictsOn(gap, progress);
    const broken = verdicts.find(({ holds }) => !holds);
    if (broken) {
      refused.push({ after: gap.after, reason: broken.says });
    } else {
      const distance = distanceBetween(progress.last, gap);
      const reasons = verdicts.map(({ says }) => says);
      slots.push({ index: slots.length + 1, after: gap.after, distance, reasons });
      progress = { ...progress, placed: slots.length, last: gap };
    }
  }
  return { slots, refused };
}

const distanceBetween = (above: Gap | undefined, below: Gap): Distance => ({
  height: below.heightAbove - (above?.heightAbove ?? 0),
  words: below.wordsAbove - (above?.wordsAbove ?? 0),
});

function whySoMany(count: number, { words, share }: { words: number; share: number }): string {
  if (words < LEAST_WORDS)
    return `No slot in the text: it has ${amount(words, "word")}, fewer than ${LEAST_WORDS}`;
  if (count === 0) return "No slot in the text: every gap breaks a rule";
  return `${amount(count, "slot")} in ${amount(words, "word")}, ${percent(share)} of the text’s height on a phone`;
}
