/** A gap between two blocks to the verdicts on it: may a slot stand there, and what speaks for or against it. */
import { roomFor, screens } from "./ad-density.ts";
import type { AdRules } from "./ad-rules.ts";
import { amount, percent, pixels } from "./amount.ts";
import type { Body } from "./body.ts";
import type { Gap } from "./gap.ts";

const FIRST_SLOT_AFTER_PARAGRAPHS = 3;
const FIRST_SLOT_AFTER_WORDS = 150;
/** One and a half screens of a phone 800 px high. */
const LEAST_DISTANCE_PX = 1_200;
const LEAST_PARAGRAPHS_BELOW = 2;

interface Verdict {
  readonly holds: boolean;
  readonly says: string;
}

/** How far the walk down the text has come. */
export interface Progress {
  readonly placed: number;
  /** Where the last slot stands. */
  readonly last?: Gap;
  readonly ceiling: Ceiling;
}

interface Ceiling {
  readonly count: number;
  /** What sets it. */
  readonly reason: string;
}

type GapRule = (gap: Gap, progress: Progress) => Verdict;

/** A slot is left: neither site.yaml nor a screen's density forbids one more. */
const isLeft: GapRule = (_gap, { placed, ceiling }) =>
  placed < ceiling.count
    ? { holds: true, says: `a slot is left: ${ceiling.reason}` }
    : { holds: false, says: `no slot is left: ${ceiling.reason}` };

/** Never beside a heading, list, figure, quote, pull quote, note, table, code, rule or the footnotes. */
const isBetweenParagraphs: GapRule = ({ above, below }) => {
  if (above.kind !== "paragraph") return { holds: false, says: `it follows ${names[above.kind]}` };
  if (below.kind !== "paragraph") return { holds: false, says: `it stands before ${names[below.kind]}` };
  return { holds: true, says: "it stands between two paragraphs" };
};

/** What is announced isn't torn from its announcement. */
const isAfterSentence: GapRule = ({ above }) =>
  "text" in above && /[:;,–—-]$/u.test(above.text.trimEnd())
    ? { holds: false, says: "the paragraph above leads on to the next" }
    : { holds: true, says: "the paragraph above ends its sentence" };

/** At least 3 paragraphs and 150 words stand above the first slot. */
const isDeepEnough: GapRule = ({ paragraphsAbove, wordsAbove }) =>
  paragraphsAbove >= FIRST_SLOT_AFTER_PARAGRAPHS && wordsAbove >= FIRST_SLOT_AFTER_WORDS
    ? {
        holds: true,
        says: `${amount(paragraphsAbove, "paragraph")} and ${amount(wordsAbove, "word")} stand above`,
      }
    : {
        holds: false,
        says: `fewer than ${FIRST_SLOT_AFTER_PARAGRAPHS} paragraphs or ${FIRST_SLOT_AFTER_WORDS} words stand above`,
      };

/** At least 1,200 px of text lie between two slots on a phone. */
const isFarEnough: GapRule = ({ heightAbove }, { placed, last }) => {
  if (!last) return { holds: true, says: "no slot stands above" };
  const distance = heightAbove - last.heightAbove;
  return distance >= LEAST_DISTANCE_PX
    ? { holds: true, says: `${pixels(distance)} of text lie between it and slot ${placed}` }
    : {
        holds: false,
        says: `less than ${pixels(LEAST_DISTANCE_PX)} of text would lie between it and slot ${placed}`,
      };
};

/** At least 2 paragraphs follow. */
const isBeforeTheEnd: GapRule = ({ paragraphsBelow }) =>
  paragraphsBelow >= LEAST_PARAGRAPHS_BELOW
    ? { holds: true, says: `${amount(paragraphsBelow, "paragraph")} follow` }
    : { holds: false, says: `fewer than ${LEAST_PARAGRAPHS_BELOW} paragraphs follow` };

const gapRules = [isLeft, isBetweenParagraphs, isAfterSentence, isDeepEnough, isFarEnough, isBeforeTheEnd];

export const verdictsOn = (gap: Gap, progress: Progress): readonly Verdict[] =>
  gapRules.map((rule) => rule(gap, progress));

/** The most slots this text may hold. */
export function ceilingOf(body: Body, rules: AdRules): Ceiling {
  const hasSizes = rules.sizes.inline.some(({ sizes }) => sizes.length > 0);
  if (!hasSizes) return { count: 0, reason: "site.yaml has no ad sizes for the text" };
  const bySite = { count: rules.mostInline, reason: `site.yaml allows ${amount(rules.mostInline, "slot")}` };
  const byScreen = screens.map((screen) => {
    const count = roomFor(body, rules, screen);
    const limit = `${percent(screen.planned)} of the text’s height`;
    return { count, reason: `a ${screen.name} has room for ${amount(count, "slot")} within ${limit}` };
  });
  return [bySite, ...byScreen].reduce((lowest, other) => (other.count < lowest.count ? other : lowest));
}

const names: Record<Gap["above"]["kind"], string> = {
  paragraph: "a paragraph",
  heading: "a heading",
  pullquote: "a pull quote",
  note: "a note",
  figure: "a picture",
  list: "a list",
  quote: "a quote",
  table: "a table",
  code: "code",
  rule: "a rule",
  footnotes: "the footnotes",
};
