/** An article's blocks and its ad plan to the passages that stand below each other in the text. */
import type { AdPlan } from "../article/ad-plan.ts";
import type { AdRules } from "../article/ad-rules.ts";
import type { Article } from "../article/article.ts";
import type { Block, SafeHtml } from "../article/body.ts";
import { datelineText } from "../article/dateline.ts";
import type { Picture } from "../article/picture.ts";
import { type Slot, slotFor } from "./ad-slots.ts";
import type { CorrectionMark, CorrectionMarks } from "./correction-marks.ts";
import { paragraphId } from "./links.ts";

export type Passage =
  | {
      readonly is: "paragraph";
      readonly id?: string;
      readonly filedFrom?: string;
      readonly html: SafeHtml;
      readonly marks?: readonly CorrectionMark[];
    }
  | { readonly is: "heading"; readonly id: string; readonly level: 2 | 3 | 4; readonly html: SafeHtml }
  | { readonly is: "pullquote" | "note" | "other"; readonly html: SafeHtml }
  | { readonly is: "figure"; readonly picture: Picture }
  /** `skipTo` is the id of the paragraph below. */
  | { readonly is: "slot"; readonly slot: Slot; readonly skipTo: string };

/** `marks` by the place of their paragraph. */
export function passages(
  article: Article,
  plan: AdPlan,
  { rules, marks }: { rules: AdRules; marks: CorrectionMarks },
): readonly Passage[] {
  const slotsAbove = plan.hasOuterSlots ? 1 : 0;
  const planned = new Map(plan.slots.map(({ after, index }) => [after, index]));
  return textPassages(article).flatMap((passage, place): Passage[] => {
    const marked = marks.get(place);
    const target = {
      ...((marked || planned.has(place - 1)) && { id: paragraphId(place) }),
      ...(marked && { marks: marked }),
    };
    const index = planned.get(place);
    if (index === undefined) return [{ ...passage, ...target }];
    const slot = slotFor(article, rules, { place: "inline", index, number: slotsAbove + index });
    return [
      { ...passage, ...target },
      { is: "slot", slot, skipTo: paragraphId(place + 1) },
    ];
  });
}

/** A text without slots. */
export function textPassages({ body, dateline }: Pick<Article, "body" | "dateline">): readonly Passage[] {
  const firstParagraph = body.findIndex(({ kind }) => kind === "paragraph");
  return body.map((block, place) => ({
    ...passageOf(block),
    ...(dateline && place === firstParagraph && { filedFrom: datelineText(dateline) }),
  }));
}

function passageOf(block: Block): Passage {
  switch (block.kind) {
    case "heading":
      return { is: "heading", level: block.level, id: block.id, html: block.html };
    case "figure":
      return { is: "figure", picture: block.picture };
    case "paragraph":
    case "pullquote":
    case "note":
      return { is: block.kind, html: block.html };
    default:
      return { is: "other", html: block.html };
  }
}
