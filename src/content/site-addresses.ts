/** The first words of addresses that the site makes itself: no page of the newsroom may take them. */
export const siteAddresses: readonly string[] = [
  "archive",
  "by",
  "corrections",
  "healthz",
  "metrics",
  "pictures",
  "preview",
  "readyz",
  "search",
  "section",
  "topic",
];
