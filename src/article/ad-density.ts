/** How much of a text's height its ad slots take on a phone and on a desktop, and how many keep within the limits. */
import type { AdRules } from "./ad-rules.ts";
import { bodyHeight, type Column, desktop, phone } from "./block-height.ts";
import type { Body } from "./body.ts";

/** The line above the box that says what it is, and the distance to the text below, in CSS pixels. */
const SLOT_LABEL_PX = 20;
const SLOT_MARGIN_PX = 27;
/** What a slot adds to the text besides its box: the gap above it is the paragraph's own. */
export const SLOT_CHROME_PX = SLOT_LABEL_PX + SLOT_MARGIN_PX;

export interface Screen {
  readonly name: "phone" | "desktop";
  readonly column: Column;
  /** The part of the main content, slots included, that the Better Ads Standards allow. */
  readonly allowed: number;
  /** What we plan: less, so that a text up to a fifth shorter than estimated still keeps to what is allowed. */
  readonly planned: number;
}

/** Main content is the body alone: with headline and lead picture, the true density is lower still. */
export const screens: readonly Screen[] = [
  { name: "phone", column: phone, allowed: 0.3, planned: 0.25 },
  { name: "desktop", column: desktop, allowed: 0.5, planned: 0.4 },
];

/** The tallest ad that site.yaml allows in a text on this screen, with label and margin; 0 where it allows none. */
export function slotHeight({ sizes }: Pick<AdRules, "sizes">, { viewport }: Column): number {
  const breakpoint = sizes.inline.findLast(({ min }) => min <= viewport);
  const heights = (breakpoint?.sizes ?? []).map(([, height]) => height);
  return heights.length === 0 ? 0 : Math.max(...heights) + SLOT_CHROME_PX;
}

/** From 0 to 1. */
export function density(count: number, { text, slot }: { text: number; slot: number }): number {
  return count === 0 ? 0 : (count * slot) / (text + count * slot);
}

/** How many slots the screen has room for at its planned density. */
export function roomFor(body: Body, rules: AdRules, { column, planned }: Screen): number {
  const slotsPerText = planned / (1 - planned);
  return Math.floor((slotsPerText * bodyHeight(body, column)) / slotHeight(rules, column));
}
