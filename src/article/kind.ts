/** The kinds of article, after the Trust Project, and the label each must wear in sight of the reader. */
export const kinds = {
  news: undefined,
  analysis: "Analysis",
  opinion: "Opinion",
  explainer: "Explainer",
  review: "Review",
  satire: "Satire",
  paid: "Paid content",
} as const;

export type Kind = keyof typeof kinds;
