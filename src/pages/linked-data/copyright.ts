/** An article to who holds the rights to it, and on which terms: in its own words where it has some, else the newspaper's. */
import type { Article } from "../../article/article.ts";
import { madeOnce } from "../../article/made-once.ts";
import type { Site } from "../../article/newsroom.ts";
import { hasUsagePage } from "../../article/uses.ts";
import { absolute, publisherEntity, USAGE } from "../links.ts";
import { rightsLine } from "../usage/rights-line.ts";
import { licenseAddress } from "../usage/signals.ts";
import type { LinkedData } from "./linked-data.ts";

export function copyright(
  { rights, publishedAt }: Pick<Article, "rights" | "publishedAt">,
  site: Site,
): LinkedData {
  if (rights) return { copyrightNotice: rights };
  const license = licenseAddress(site);
  return {
    copyrightHolder: { "@id": publisherEntity(site) },
    copyrightNotice: rightsLine(site),
    copyrightYear: Number(yearIn(site.timeZone).format(publishedAt)),
    ...(hasUsagePage(site.usage) && { usageInfo: absolute(site, USAGE) }),
    ...(license && { license }),
  };
}

const yearIn = madeOnce(
  (timeZone) => new Intl.DateTimeFormat("en", { timeZone, calendar: "gregory", year: "numeric" }),
);
