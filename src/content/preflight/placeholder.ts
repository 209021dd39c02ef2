/** A passage to what its writer still meant to fill in. */
import { checked } from "../fault.ts";
import type { ProseRule } from "./prose-rule.ts";

/** Flights and firms have these letters too; beside a word with a capital, XXX is a number of the Romans. */
const SIGNS =
  /(?<![\p{L}\p{N}_.-])(?:(?:(?:TK)+s?|(?:tk){2,})(?! ?\d| Maxx| Elevator)|TODO|FIXME|(?<!\p{Lu}[\p{L}\p{M}’'-]{0,30} )XXX+(?! \p{Lu}))(?![\p{L}\p{N}_-])|\?{3,}/gu;
const PHRASES = /\blorem ipsum\b|\[citation needed\]/gi;

export const placeholders: ProseRule = ({ text, placeAt }) =>
  [...text.matchAll(SIGNS), ...text.matchAll(PHRASES)].map(({ 0: found, index }) =>
    checked("placeholder", placeAt(index), {
      message: `“${found}” still has to be filled in`,
      fix: "write what belongs here, or take it out",
    }),
  );
