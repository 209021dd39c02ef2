/** The corrections of an article that don't say clearly which of its paragraphs they concern, to a fault each. */
import type { Body } from "../article/body.ts";
import type { SoundKeys } from "./article-rule.ts";
import { error, type Fault } from "./fault.ts";
import type { YamlSource } from "./keys/yaml-source.ts";
import { unclearParagraph } from "./paragraph-about.ts";

export function unclearCorrections(
  { sound: { corrections = [], status }, source }: { sound: SoundKeys; source?: YamlSource },
  body: Body,
): readonly Fault[] {
  if (!source || status === "withdrawn") return [];
  return corrections.flatMap(({ about }, index) => {
    const words = about === undefined ? undefined : unclearParagraph(about, body);
    return words ? [error("correction-about", source.placeOf(["corrections", index, "about"]), words)] : [];
  });
}
