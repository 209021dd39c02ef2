/** The usage policy in the languages that machines read: one function a signal, `undefined` where nothing is said. */
import type { Permission, Site, UsagePolicy } from "../../article/newsroom.ts";
import { said, type Use, uses } from "../../article/uses.ts";
import { absolute, LICENSE, USAGE } from "../links.ts";

/** draft-ietf-aipref-vocab-08 §4: `search=y, ai-use=n, train-ai=n` */
export const contentUsage = (usage: UsagePolicy | undefined): string | undefined =>
  preferences(usage, {
    names: { search: "search", answers: "ai-use", training: "train-ai" },
    values: { allow: "y", deny: "n" },
  });

/** contentsignals.org: `search=yes, ai-input=no, ai-train=no` */
export const contentSignal = (usage: UsagePolicy | undefined): string | undefined =>
  preferences(usage, {
    names: { search: "search", answers: "ai-input", training: "ai-train" },
    values: { allow: "yes", deny: "no" },
  });

interface Vocabulary {
  readonly names: Readonly<Record<Use, string>>;
  readonly values: Readonly<Record<Permission, string>>;
}

const preferences = (usage: UsagePolicy | undefined, { names, values }: Vocabulary): string | undefined =>
  said(usage)
    .map(({ use, permission }) => `${names[use]}=${values[permission]}`)
    .join(", ") || undefined;

export interface TdmReservation {
  readonly "tdm-reservation": 0 | 1;
  /** Where to ask; of no meaning unless the rights are reserved. */
  readonly "tdm-policy"?: string;
}

/** W3C TDMRep: text and data mining is what training does. */
export function tdmReservation(site: Site): TdmReservation | undefined {
  const training = site.usage?.training;
  if (training === "deny") return { "tdm-reservation": 1, "tdm-policy": absolute(site, USAGE) };
  return training && { "tdm-reservation": 0 };
}

/**
 * RSL 1.0 as its readers take it: a license that permits something permits nothing else, and one that permits nothing
 * permits all that it does not prohibit. So a license that only prohibits stands alone where it prohibits every use: what is
 * not said must never be granted.
 */
export function licenseAddress(site: Site): string | undefined {
  const all = said(site.usage);
  const grantsNoMore = all.some(({ permission }) => permission === "allow") || all.length === uses.length;
  return grantsNoMore ? absolute(site, LICENSE) : undefined;
}

/** Search engines obey this where they don't know the other signals yet. */
export const isHiddenFromSearch = (usage: UsagePolicy | undefined): boolean => usage?.search === "deny";
