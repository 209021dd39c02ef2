/** The formats of feeds, the one that most readers take first: the word in addresses, the type, and the name in print. */
export const feedFormats = [
  { format: "rss", type: "application/rss+xml", name: "RSS" },
  { format: "atom", type: "application/atom+xml", name: "Atom" },
  { format: "json", type: "application/feed+json", name: "JSON Feed" },
] as const;

export type FeedFormat = (typeof feedFormats)[number]["format"];
