/** Whose the texts are, and which uses of them are reserved, to the line that says so wherever one of them stands. */
import type { Site, UsagePolicy } from "../../article/newsroom.ts";

/** `© The Estuary Ledger. Text and data mining and training of AI models reserved.` Not for texts of others. */
export function rightsLine({ copyright, usage }: Site): string {
  const reserved = reservedIn(usage);
  const begun = /[.!?]$/.test(copyright) ? copyright : `${copyright}.`;
  return reserved ? `${begun} ${reserved} reserved.` : copyright;
}

/** Mining is what training does. */
function reservedIn({ training, answers }: Partial<UsagePolicy> = {}): string | undefined {
  if (training !== "deny") return answers === "deny" ? "Use in AI answers" : undefined;
  return answers === "deny"
    ? "Text and data mining, training of AI models and use in AI answers"
    : "Text and data mining and training of AI models";
}
