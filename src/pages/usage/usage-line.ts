/** The usage policy to one line of prose. */
import type { Permission, UsagePolicy } from "../../article/newsroom.ts";
import { said, type Use } from "../../article/uses.ts";

const names: Readonly<Record<Use, string>> = {
  search: "Listing in search",
  answers: "Use in AI answers",
  training: "Training of AI models",
};
const verdicts: Readonly<Record<Permission, string>> = { allow: "is allowed", deny: "is not allowed" };

/** `Listing in search is allowed. Training of AI models is not allowed.` */
export const usageLine = (usage: UsagePolicy | undefined): string | undefined =>
  said(usage)
    .map(({ use, permission }) => `${names[use]} ${verdicts[permission]}.`)
    .join(" ") || undefined;
