/** What site.yaml calls a policy to the page that holds it. */
import type { PageTitle } from "../../archive/archive.ts";
import type { PolicyKind } from "../../article/newsroom.ts";
import type { Desk } from "../frame.ts";

/** None where no page holds it. */
export function policyPage(
  { newsroom: { site }, pageTitles }: Pick<Desk, "newsroom" | "pageTitles">,
  kind: PolicyKind,
): PageTitle | undefined {
  const slug = site.publisher.policies[kind];
  return pageTitles.find((page) => page.slug === slug);
}
