/** The kinds of article, after the Trust Project, and the label each must wear in sight of the reader. */
export const kindNames = ["news", "analysis", "opinion", "explainer", "review", "satire", "paid"] as const;
export type Kind = (typeof kindNames)[number];

export const kinds = {
  news: undefined,
  analysis: "Analysis",
  opinion: "Opinion",
  explainer: "Explainer",
  review: "Review",
  satire: "Satire",
  paid: "Paid content",
} as const satisfies Record<Kind, string | undefined>;
