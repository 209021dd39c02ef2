/** The text of a content file, and what its keys say in words, to what an editor would mark in them. */
import type { Body } from "../../article/body.ts";
import type { Rule, SoundKeys } from "../article-rule.ts";
import type { BodyText } from "../body/body-text.ts";
import type { Fault } from "../fault.ts";
import type { Path, YamlSource } from "../keys/yaml-source.ts";
import { dateWords } from "./date-words.ts";
import { doubledWords } from "./doubled-words.ts";
import { bodyPassage, keyPassage } from "./passage.ts";
import { placeholders } from "./placeholder.ts";
import type { ProseContext, ProseRule } from "./prose-rule.ts";
import { unbalancedQuotes } from "./quotation-marks.ts";
import { timeCriticalWords } from "./time-critical-words.ts";

/** Of all words that readers get. */
const everywhere: readonly ProseRule[] = [placeholders, doubledWords, unbalancedQuotes, dateWords];
/** Of what is the news itself: a correction has its date beside it, and a caption its picture. */
const inTheNews: readonly ProseRule[] = [...everywhere, timeCriticalWords];

export const bodyProse = (body: Body, text: BodyText, context: ProseContext): readonly Fault[] =>
  faultsIn(bodyPassage(body, text), { rules: inTheNews, context });

/** Pages stay as they are for years, and mean the day on which they are read. */
export const pageProse = (body: Body, text: BodyText, context: ProseContext): readonly Fault[] =>
  faultsIn(bodyPassage(body, text), { rules: everywhere, context });

export const keyProse = (source: YamlSource, path: Path, context: ProseContext): readonly Fault[] =>
  keyPassage(source, path).flatMap((passage) => faultsIn(passage, { rules: everywhere, context }));

const faultsIn = (
  passage: Parameters<ProseRule>[0],
  { rules, context }: { rules: readonly ProseRule[]; context: ProseContext },
): readonly Fault[] => rules.flatMap((rule) => rule(passage, context));

const NEWS_KEYS = ["headline", "standfirst"];
const OTHER_KEYS = ["kicker", "seoTitle", "socialTitle"];

export const proseOfKeys: Rule = ({ keys, source, newsroom: { site } }) => {
  const context = proseContext(keys, site);
  const { corrections = [] } = keys;
  return [
    ...NEWS_KEYS.flatMap((key) => keyPassage(source, [key])).flatMap((passage) =>
      faultsIn(passage, { rules: inTheNews, context }),
    ),
    ...OTHER_KEYS.flatMap((key) => keyProse(source, [key], context)),
    ...corrections.flatMap((_, index) => keyProse(source, ["corrections", index, "text"], context)),
  ];
};

export const proseContext = (
  { lang, published }: SoundKeys,
  site: { readonly lang: string; readonly timeZone: string },
): ProseContext => ({
  language: lang ?? site.lang,
  ...(published !== undefined && { appears: { at: published, timeZone: site.timeZone } }),
});
