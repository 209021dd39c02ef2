/** An article to the account of its ad plan that an editor reads: each slot, where, why there and why nowhere else. */
import { density, type Screen, screens, slotHeight } from "./ad-density.ts";
import { type AdPlan, adPlan, type PlannedSlot, type RefusedGap } from "./ad-plan.ts";
import type { AdRules } from "./ad-rules.ts";
import { amount, percent, pixels } from "./amount.ts";
import type { Article } from "./article.ts";
import { bodyHeight, phone } from "./block-height.ts";
import { type Body, wordCount } from "./body.ts";
import { openTo } from "./opening.ts";

const LAST_WORDS_SHOWN = 5;

export function explainAdPlan(article: Article, rules: AdRules): string {
  const plan = adPlan(article, rules);
  const body = openTo(article);
  return [
    summary({ ...article, body }, plan),
    ...plan.slots.map((slot) => slotAccount(slot, body)),
    ...(plan.refused.length > 0 ? [passedOver(plan.refused, body)] : []),
    ...(plan.slots.length > 0 ? [densities(body, { rules, count: plan.slots.length })] : []),
  ]
    .map((paragraph) => paragraph.join("\n"))
    .join("\n\n");
}

function summary(
  { headline, body }: Article,
  { estimatedHeight, hasOuterSlots, why }: AdPlan,
): readonly string[] {
  const paragraphs = body.filter(({ kind }) => kind === "paragraph").length;
  return [
    `Ad plan of “${headline}”`,
    `${amount(wordCount(body), "word")} in ${amount(paragraphs, "paragraph")}, ` +
      `about ${pixels(estimatedHeight)} on a phone ${pixels(phone.viewport)} wide`,
    `${why}.`,
    ...(hasOuterSlots ? ["One slot above the article and one below it."] : []),
  ];
}

function slotAccount({ index, after, distance, reasons }: PlannedSlot, body: Body): readonly string[] {
  const paragraph = body.slice(0, after + 1).filter(({ kind }) => kind === "paragraph").length;
  const above = body[after];
  const place = `Slot ${index} after paragraph ${paragraph} (line ${above?.line})`;
  const far = `${pixels(distance.height)} and ${amount(distance.words, "word")} below`;
  return [
    above && "text" in above ? `${place}, which ends “${ending(above.text)}”` : place,
    `  ${far} ${index === 1 ? "the top of the text" : `slot ${index - 1}`}`,
    ...reasons.map((reason) => `  - ${reason}`),
  ];
}

function ending(text: string): string {
  const words = text.split(/\s+/);
  return (words.length > LAST_WORDS_SHOWN ? "… " : "") + words.slice(-LAST_WORDS_SHOWN).join(" ");
}

/** Neighbors refused for the same reason are told together. */
function passedOver(refused: readonly RefusedGap[], body: Body): readonly string[] {
  const runs: { from: number; to: number; reason: string }[] = [];
  for (const { after, reason } of refused) {
    const run = runs.at(-1);
    if (run?.reason === reason && run.to === after - 1) run.to = after;
    else runs.push({ from: after, to: after, reason });
  }
  const line = (index: number) => body[index]?.line;
  return [
    "Passed over:",
    ...runs.map(({ from, to, reason }) =>
      from === to
        ? `  after the block of line ${line(from)}: ${reason}`
        : `  after the blocks of lines ${line(from)} to ${line(to)}: ${reason}`,
    ),
  ];
}

function densities(body: Body, { rules, count }: { rules: AdRules; count: number }): readonly string[] {
  return screens.map(({ name, column, planned, allowed }: Screen) => {
    const slot = slotHeight(rules, column);
    const share = density(count, { text: bodyHeight(body, column), slot });
    return (
      `On a ${name} ${amount(count, "slot")} of ${pixels(slot)} take ${percent(share)} of the text’s height ` +
      `(planned: at most ${percent(planned)}; the Better Ads Standards allow ${percent(allowed)})`
    );
  });
}
