/** What the newspaper says of itself to machines, on the front page and on the page about it. */
import type { AboutPage, NewsMediaOrganization, WebSite, WithContext } from "schema-dts";
import { expect, test } from "vitest";
import type { Site } from "../../../src/article/newsroom.ts";
import { frontPage } from "../../../src/pages/front-page.ts";
import { staticPageView } from "../../../src/pages/static-page-view.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aStaticPage } from "../../support/an-article.ts";

const organization: WithContext<NewsMediaOrganization> = {
  "@context": "https://schema.org",
  "@type": "NewsMediaOrganization",
  "@id": "https://ledger.example/#org",
  name: "The Estuary Ledger",
  url: "https://ledger.example/",
  sameAs: ["https://social.example/ledger"],
  legalName: "Estuary Press Ltd",
  slogan: "Twice a day, like the tide",
  description: "Twice a day, like the tide",
  foundingDate: "1897-04-01",
  email: "desk@ledger.example",
  contactPoint: [
    { "@type": "ContactPoint", contactType: "newsroom", email: "desk@ledger.example" },
    {
      "@type": "ContactPoint",
      contactType: "corrections",
      email: "desk@ledger.example",
      url: "https://ledger.example/corrections",
    },
  ],
  publishingPrinciples: "https://ledger.example/about",
  correctionsPolicy: "https://ledger.example/corrections-policy",
  ethicsPolicy: "https://ledger.example/about",
  verificationFactCheckingPolicy: "https://ledger.example/about",
  unnamedSourcesPolicy: "https://ledger.example/about",
  actionableFeedbackPolicy: "https://ledger.example/about",
  ownershipFundingInfo: "https://ledger.example/about",
  diversityPolicy: "https://ledger.example/about",
  masthead: "https://ledger.example/about",
};

const site: Partial<Site> = {
  publisher: {
    legalName: "Estuary Press Ltd",
    founded: "1897-04-01",
    profiles: ["https://social.example/ledger"],
    policies: {
      about: "about",
      principles: "about",
      corrections: "corrections-policy",
      ethics: "about",
      factChecking: "about",
      unnamedSources: "about",
      feedback: "about",
      ownership: "about",
      diversity: "about",
      masthead: "about",
    },
  },
};
const front = (own: Partial<Site>) => frontPage({ ...aDesk(own), bySection: [] }).frame;
const about = (slug: string, own: Partial<Site> = {}) =>
  staticPageView({ ...aDesk(own), page: aStaticPage({ slug, address: `/${slug}` }) }).frame.linkedData;

test("the front page names the site, and says who makes it and what it holds itself to", () => {
  const webSite: WithContext<WebSite> = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: "The Estuary Ledger",
    url: "https://ledger.example/",
    inLanguage: "en-US",
    publisher: { "@id": "https://ledger.example/#org" },
  };
  const logo = {
    "@type": "ImageObject",
    url: "https://ledger.example/icon-512.png",
    width: 512,
    height: 512,
  };

  expect(front(site).linkedData).toEqual([webSite, { ...organization, logo }]);
});

test("a policy without a page is not promised", () => {
  const [, told] = front({ publisher: { profiles: [], policies: { ethics: "nowhere" } } }).linkedData;

  const promised = ["sameAs", "legalName", "foundingDate", "ethicsPolicy", "publishingPrinciples"];
  expect(promised.filter((property) => told && property in told)).toEqual([]);
});

test("the page about the newspaper says the same of it", () => {
  const page: WithContext<AboutPage> = {
    "@context": "https://schema.org",
    "@type": "AboutPage",
    name: "About this newspaper",
    description: "Who makes it, and how.",
    url: "https://ledger.example/about",
    mainEntity: { "@id": "https://ledger.example/#org" },
  };

  expect(about("about", site)).toMatchObject([page, organization]);
});

test("which page that is, site.yaml may say", () => {
  const own = { publisher: { profiles: [], policies: { about: "who-we-are" } } };

  expect(about("who-we-are", own)).toHaveLength(2);
  expect(about("about", own)).toEqual([]);
  expect(about("privacy")).toEqual([]);
});

test("the front page is described by name, motto and sections, each sentence with its full stop", () => {
  const sections = [
    { id: "harbor", name: "Harbor" },
    { id: "upriver", name: "Upriver" },
  ];

  expect(front({ motto: "Lit at dusk", sections }).description).toBe(
    "The Estuary Ledger: Lit at dusk. The latest in Harbor, Upriver.",
  );
  expect(front({ motto: "Who knows?", sections }).description).toBe(
    "The Estuary Ledger: Who knows? The latest in Harbor, Upriver.",
  );
});
