/** A passage to the quotation marks that open what nothing closes, or close what nothing opened. */
import { checked, type Fault, type PlaceAt } from "../fault.ts";
import { firstOffset, type OddMark, oddMark } from "./odd-mark.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { ProseRule } from "./prose-rule.ts";

const ANY_MARK = /["“”„«»]/;

/** A quotation that goes on opens each paragraph anew, and only the last one closes it. */
export const unbalancedQuotes: ProseRule = ({ text, placeAt }, { language }) => {
  if (!ANY_MARK.test(text)) return [];
  const faults: Fault[] = [];
  let before: OddMark | undefined;
  for (const part of paragraphsOf(text)) {
    if (part.kind === "row") continue;
    const found = oddMark(part.text, language);
    const odd = found && { ...found, offset: part.start + found.offset };
    if (part.kind === "heading") {
      if (odd) faults.push(told(odd, placeAt));
      continue;
    }
    const first = part.text.charAt(firstOffset(part.text));
    const isLeftOpen = before !== undefined && first !== before.sign && first !== before.partner;
    if (before && isLeftOpen) faults.push(told(before, placeAt));
    // Where the quotation was left open, its end is no second fault.
    if (odd && !odd.isOpening && !isLeftOpen) faults.push(told(odd, placeAt));
    before = odd?.isOpening ? odd : undefined;
  }
  return before ? [...faults, told(before, placeAt)] : faults;
};

const told = ({ sign, partner, offset, isOpening }: OddMark, placeAt: PlaceAt): Fault =>
  checked(
    "unbalanced-quotes",
    placeAt(offset),
    isOpening
      ? {
          message: `the quotation that ${sign} opens here is not closed`,
          fix: `write ${partner} where it ends; when it goes on in the next paragraph, begin that with ${sign} too`,
        }
      : {
          message: `${sign} closes a quotation here that nothing opens`,
          fix: `write ${partner} where it begins, or remove this one`,
        },
  );
