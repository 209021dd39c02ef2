/** The style sheet and the ad rules to one minified text, and the source that allows it in a content security policy. */
import { createHash } from "node:crypto";
import { bundle, transform } from "lightningcss";
import type { AdBreakpoint, AdPlace, AdRules } from "../article/ad-rules.ts";

export interface Stylesheet {
  readonly css: string;
  /** `'sha256-…'`, quotes included. */
  readonly hash: string;
}

/** `file` may import others. */
export const readSheet = (file: string): string => bundle({ filename: file, minify: true }).code.toString();

export interface Styles {
  /** Without the boxes of the slots. */
  readonly sheet: string;
  withBoxes(ads: AdRules): Stylesheet;
}

export function readStyles(file: string): Styles {
  const sheet = readSheet(file);
  let latest: (Stylesheet & { readonly ads: AdRules }) | undefined;
  return {
    sheet,
    withBoxes(ads) {
      if (latest?.ads !== ads) latest = { ads, ...hashed(sheet + minified(slotBoxes(ads))) };
      return latest;
    },
  };
}

/** What only few pages have stands behind what all pages have. */
export const withSheet = ({ css }: Stylesheet, sheet: string): Stylesheet => hashed(css + sheet);

function hashed(css: string): Stylesheet {
  return { css, hash: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
}

const minified = (css: string): string =>
  transform({ filename: "ad-rules.css", code: Buffer.from(css), minify: true }).code.toString();

/** Room for the largest ad of each breakpoint, so that none ever moves the text. */
function slotBoxes({ sizes }: AdRules): string {
  const places: readonly AdPlace[] = ["top", "inline", "bottom"];
  return places.flatMap((place) => sizes[place].map((breakpoint) => slotBox(place, breakpoint))).join("\n");
}

function slotBox(place: AdPlace, { min, sizes }: AdBreakpoint): string {
  const width = Math.max(0, ...sizes.map(([wide]) => wide));
  const height = Math.max(0, ...sizes.map(([, tall]) => tall));
  const rule = `.slot--${place} .slot-box{max-inline-size:${width}px;min-block-size:${height}px}`;
  return min > 0 ? `@media screen and (min-width:${min}px){${rule}}` : `@media screen{${rule}}`;
}
