/** Who holds the rights to an article, what may be done with it, and what its newsroom holds itself to, in ninjs. */
import type { Article } from "../../article/article.ts";
import { type PolicyKind, policyKinds, type Site } from "../../article/newsroom.ts";
import { hasUsagePage } from "../../article/uses.ts";
import type { Data } from "../form.ts";
import type { Desk } from "../frame.ts";
import { policyPage } from "../linked-data/policy-page.ts";
import { absolute, USAGE } from "../links.ts";
import { rightsLine } from "../usage/rights-line.ts";
import { licenseAddress } from "../usage/signals.ts";
import { usageLine } from "../usage/usage-line.ts";

/** Where others hold the rights, their own words say so. */
export function rights({ rights: others }: Article, site: Site): Data {
  if (others) return { copyrightNotice: others };
  const license = licenseAddress(site);
  return {
    copyrightHolder: site.publisher.legalName ?? site.name,
    copyrightNotice: rightsLine(site),
    ...(hasUsagePage(site.usage) && { usageTerms: usageTerms(site) }),
    ...(license && { rightsInfo: { linkedRights: license } }),
  };
}

const usageTerms = (site: Site): string =>
  [usageLine(site.usage), `What machines may do with this text is said at ${absolute(site, USAGE)}`]
    .filter(Boolean)
    .join(" ");

/** IPTC's words where it has them, schema.org's elsewhere. The page about the newspaper holds no policy. */
const roles: Readonly<Record<Exclude<PolicyKind, "about">, string>> = {
  principles: "http://cv.iptc.org/newscodes/trustindicator/editorialPolicy",
  corrections: "https://schema.org/correctionsPolicy",
  ethics: "https://schema.org/ethicsPolicy",
  factChecking: "https://schema.org/verificationFactCheckingPolicy",
  unnamedSources: "https://schema.org/unnamedSourcesPolicy",
  feedback: "https://schema.org/actionableFeedbackPolicy",
  ownership: "http://cv.iptc.org/newscodes/trustindicator/ownershipFundingInfo",
  diversity: "https://schema.org/diversityPolicy",
  masthead: "https://schema.org/masthead",
};

export function trustIndicators(desk: Desk): Data {
  const { site } = desk.newsroom;
  const indicators = policyKinds
    .filter((kind) => kind !== "about")
    .flatMap((kind) => {
      const page = policyPage(desk, kind);
      return page ? [{ role: roles[kind], title: page.title, href: absolute(site, page.address) }] : [];
    });
  return indicators.length > 0 ? { trustIndicators: indicators } : {};
}
