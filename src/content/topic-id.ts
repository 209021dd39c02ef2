/** A topic as printed to its word in addresses. */
import { slugOf } from "./slug.ts";

/** `C`, `C++` and `C#` are three. Empty where the name has neither letter nor digit. */
export function topicId(name: string): string {
  const aloud = name.replaceAll(/(?<=\w\+*)\+/g, " plus ").replaceAll(/(?<=\w)#/g, " sharp ");
  return slugOf(aloud) || wordsOf(name).join("-");
}

/** Letters that have no ASCII form stay as they are. */
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
