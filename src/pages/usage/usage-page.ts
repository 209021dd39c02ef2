/** The usage policy to the page that tells it in plain language. */
import type { Site, UsagePolicy } from "../../article/newsroom.ts";
import { hasUsagePage, USAGE_TITLE, type Use, uses } from "../../article/uses.ts";
import { type Desk, type Frame, frame, type Link } from "../frame.ts";
import { GUIDE, LICENSE, mailLink, ROBOTS, TDM_FILE, USAGE } from "../links.ts";
import { licenseAddress, tdmReservation } from "./signals.ts";

export interface UsagePage {
  readonly kind: "usage";
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly verdicts: readonly Verdict[];
  /** Product tokens of crawlers that are kept out. */
  readonly barred: readonly string[];
  /** Whom to ask. */
  readonly contact: Link;
  /** The same for machines. */
  readonly forms: readonly Link[];
}

/** The uses of which the same is said. */
export interface Verdict {
  readonly heading: string;
  /** Opens each use: `Programs may` */
  readonly words: string;
  readonly uses: readonly string[];
}

export function usagePage(desk: Desk): UsagePage | undefined {
  const { site } = desk.newsroom;
  const { usage } = site;
  if (!usage || !hasUsagePage(usage)) return undefined;
  const summary = `What ${site.name} asks of programs that read its articles: search engines, AI assistants and the crawlers that collect texts for AI models.`;
  const contact = usage.contact ?? site.email;
  return {
    kind: "usage",
    frame: frame(desk, { title: USAGE_TITLE, address: USAGE, isIndexed: true, description: summary }),
    title: USAGE_TITLE,
    summary,
    verdicts: verdictsOf(usage),
    barred: usage.barred,
    contact: { label: contact, href: mailLink(contact) },
    forms: formsOf(site),
  };
}

const deeds: Readonly<Record<Use, string>> = {
  search: "list our articles in a search index, and lead readers to them by headline, short excerpt and link",
  answers: "put our articles, or parts of them, into the answers of an AI model",
  training: "train AI models on our articles",
};

function verdictsOf(usage: UsagePolicy): readonly Verdict[] {
  const deedsThatAre = (permission: UsagePolicy[Use]): readonly string[] =>
    uses.filter((use) => usage[use] === permission).map((use) => deeds[use]);
  const verdicts = [
    { heading: "Allowed", words: "Programs may:", uses: deedsThatAre("allow") },
    { heading: "Not allowed", words: "Programs may not:", uses: deedsThatAre("deny") },
    {
      heading: "Not said",
      words: "We have not said whether programs may do this, neither yes nor no:",
      uses: deedsThatAre(undefined),
    },
  ];
  return verdicts.filter(({ uses }) => uses.length > 0);
}

const formsOf = (site: Site): readonly Link[] => [
  { label: "robots.txt", href: ROBOTS },
  ...(licenseAddress(site) ? [{ label: "License in RSL", href: LICENSE }] : []),
  ...(tdmReservation(site) ? [{ label: "Reservation of text and data mining", href: TDM_FILE }] : []),
  { label: "Guide for language models", href: GUIDE },
];
