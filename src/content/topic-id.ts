/** A topic as printed to its word in addresses. */
import { madeOnce } from "../article/made-once.ts";
import { slugOf } from "./slug.ts";

/** `C`, `C++` and `C#` are three. Empty where the name has neither letter nor digit. */
export const topicId = madeOnce((name) => {
  const aloud = name.replaceAll(/(?<=\w\+*)\+/g, " plus ").replaceAll(/(?<=\w)#/g, " sharp ");
  return slugOf(aloud) || wordsOf(name).join("-");
});

/** Letters that have no ASCII form stay as they are. */
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
