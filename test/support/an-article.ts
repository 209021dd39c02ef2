/** What a test has to say of an article, a newsroom or a teaser, to one that is complete: all of it invented. */
import type { Gone, Noted } from "../../src/archive/archive.ts";
import type { AdRules } from "../../src/article/ad-rules.ts";
import type { Article, StaticPage, Withdrawal } from "../../src/article/article.ts";
import type {
  Block,
  Figure,
  Heading,
  Other,
  Paragraph,
  PullQuote,
  SafeHtml,
} from "../../src/article/body.ts";
import type { Correction } from "../../src/article/correction.ts";
import type { Newsroom, Person, Site } from "../../src/article/newsroom.ts";

/** Brands HTML that a test wrote by hand. */
export const safe = (html: string): SafeHtml => html as SafeHtml;

/** As markdown-it does. */
const escaped = (text: string): SafeHtml =>
  safe(text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;"));

export const aParagraph = (text: string): Paragraph => ({
  kind: "paragraph",
  line: 1,
  html: escaped(text),
  text,
});

export const aHeading = (text: string, id: string): Heading => ({
  kind: "heading",
  line: 1,
  level: 2,
  id,
  html: escaped(text),
  text,
});

export const aPullQuote = (text: string): PullQuote => ({
  kind: "pullquote",
  line: 1,
  html: escaped(text),
  text,
});

export const aFigure = (picture: Partial<Figure["picture"]> = {}): Figure => ({
  kind: "figure",
  line: 1,
  picture: {
    address: "/pictures/sluice-1a2b3c4d.jpg",
    width: 1600,
    height: 900,
    alt: "A sluice",
    credit: "Ana Ruiz",
    ...picture,
  },
});

export const anOther = (kind: Other["kind"], html: string): Other => ({
  kind,
  line: 1,
  html: safe(html),
  text: "",
});

/** Paragraphs of about 60 words each, all different. */
export const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) =>
    aParagraph(
      `Sluice number ${index + 1} was opened at low water, and the keeper wrote its level into the ledger that has hung beside ` +
        "the gate since the mill was built. The tide turned a quarter of an hour later than the table had foretold, and the " +
        "millers, who had waited since dawn on the quay with their lamps and their ropes, went down to look at the piles.",
    ),
  );

const NOON = Date.UTC(2026, 10, 20, 17, 0);
const HOUR = 3_600_000;

export const anArticle = (own: Partial<Article> = {}): Article => ({
  id: "2026/11/tide-mill",
  slug: "tide-mill",
  address: "/2026/11/20/harbor/tide-mill",
  formerAddresses: [],
  kind: "news",
  headline: "Tide mill to be drained for the first time in a century",
  section: "harbor",
  topics: [],
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }],
  contributors: [],
  publishedAt: NOON,
  corrections: [],
  isFree: true,
  ads: true,
  isSensitive: false,
  hasMinorChanges: false,
  body: paragraphs(3),
  ...own,
});

/** The only correction of an article. */
export function aNote({ correction = {}, article = {} }: NoteOf = {}): Noted {
  const noted: Correction = {
    kind: "correction",
    at: NOON,
    text: "The piles are of oak, not of elm.",
    isSerious: false,
    ...correction,
  };
  return { correction: noted, number: 1, teaser: anArticle({ corrections: [noted], ...article }) };
}

interface NoteOf {
  readonly correction?: Partial<Correction>;
  readonly article?: Partial<Article>;
}

export const aWithdrawal = (own: Partial<Withdrawal> = {}): Withdrawal => ({
  kind: "news",
  isSensitive: false,
  section: "harbor",
  topics: [],
  byline: [],
  contributors: [],
  id: "2026/11/ferry",
  address: "/2026/11/18/harbor/ferry",
  formerAddresses: [],
  publishedAt: NOON,
  withdrawnAt: NOON + HOUR,
  reason: "The ledger it was based on turned out to be of another harbor.",
  ...own,
});

/** As the archive finds it: gone since its editor's date. */
export function aWithdrawn(own: Partial<Withdrawal> = {}): Gone {
  const withdrawal = aWithdrawal(own);
  return { is: "withdrawn", withdrawal, goneAt: withdrawal.withdrawnAt ?? withdrawal.publishedAt };
}

export const aStaticPage = (own: Partial<StaticPage> = {}): StaticPage => ({
  slug: "about",
  address: "/about",
  title: "About this newspaper",
  description: "Who makes it, and how.",
  body: [aParagraph("We print what the river brings.")],
  ...own,
});

const adRules: AdRules = {
  sizes: {
    top: [
      {
        min: 0,
        sizes: [
          [320, 50],
          [320, 100],
        ],
      },
      { min: 768, sizes: [[728, 90]] },
    ],
    inline: [
      { min: 0, sizes: [[300, 250]] },
      {
        min: 768,
        sizes: [
          [728, 90],
          [300, 250],
        ],
      },
    ],
    bottom: [{ min: 0, sizes: [[300, 250]] }],
  },
  mostInline: 3,
};

export const aPerson = (own: Partial<Person> = {}): Person => ({
  id: "marta-lindqvist",
  name: "Marta Lindqvist",
  beats: [],
  profiles: [],
  isOrganization: false,
  isSample: true,
  ...own,
});

export const aSite = (own: Partial<Site> = {}): Site => ({
  name: "The Estuary Ledger",
  motto: "Twice a day, like the tide",
  url: "https://ledger.example",
  idHost: "ledger.example",
  lang: "en-US",
  dir: "ltr",
  timeZone: "America/New_York",
  sections: [
    { id: "harbor", name: "Harbor" },
    { id: "upriver", name: "Upriver" },
  ],
  permalink: "/:year/:month/:day/:section/:slug",
  email: "desk@ledger.example",
  policies: ["about", "corrections-policy"],
  copyright: "© The Estuary Ledger",
  ads: adRules,
  publisher: { profiles: [], policies: {} },
  adsTxt: [],
  announcements: {},
  checks: {},
  ...own,
});

export const aNewsroom = ({
  site = {},
  people = [aPerson()],
}: {
  site?: Partial<Site>;
  people?: Person[];
} = {}): Newsroom => ({
  site: aSite(site),
  people: new Map(people.map((person) => [person.id, person])),
});
