/** The site to all that its publisher says of itself: who it is, how to reach it, and what it holds itself to. */
import { type PolicyKind, policyKinds } from "../../article/newsroom.ts";
import type { Desk } from "../frame.ts";
import { absolute, CORRECTIONS } from "../links.ts";
import { type LinkedData, standalone } from "./linked-data.ts";
import { policyPage } from "./policy-page.ts";
import { publisher } from "./publisher.ts";

/** The page about the newspaper holds no policy. */
const policyNames: Record<PolicyKind, string | undefined> = {
  about: undefined,
  principles: "publishingPrinciples",
  corrections: "correctionsPolicy",
  ethics: "ethicsPolicy",
  factChecking: "verificationFactCheckingPolicy",
  unnamedSources: "unnamedSourcesPolicy",
  feedback: "actionableFeedbackPolicy",
  ownership: "ownershipFundingInfo",
  diversity: "diversityPolicy",
  masthead: "masthead",
};

export function organization(desk: Desk): LinkedData {
  const { site } = desk.newsroom;
  const { legalName, founded } = site.publisher;
  return standalone({
    ...publisher(site),
    ...(legalName && { legalName }),
    slogan: site.motto,
    description: site.motto,
    ...(founded && { foundingDate: founded }),
    email: site.email,
    contactPoint: [
      { "@type": "ContactPoint", contactType: "newsroom", email: site.email },
      {
        "@type": "ContactPoint",
        contactType: "corrections",
        email: site.email,
        url: absolute(site, CORRECTIONS),
      },
    ],
    ...policies(desk),
  });
}

const policies = (desk: Desk): LinkedData =>
  Object.fromEntries(
    policyKinds.flatMap((kind) => {
      const [name, page] = [policyNames[kind], policyPage(desk, kind)];
      return name && page ? [[name, absolute(desk.newsroom.site, page.address)]] : [];
    }),
  );
