/** What pages are made of, each by one name: a page that shows something carries its key, and goes when the key is touched. */

/**
 * - `site`: what every page shows: the newsroom's settings, which people it has, the titles of the static pages
 * - `article:ID`: an article, whole, or what is left of it · `teaser:ID`: what lists show of it
 * - `page:SLUG`: a static page · `profile:X`: what people.yaml says of somebody
 * - `front`, `section:X`, `topic:X`, `person:X`: which articles stand in a list, and in which order, and which went from it
 * - `corrections`, `topics`, `months`, `month:2026-11`: which of them there are
 * - `address:/…`: that no article has its home there, or to which one it leads
 *
 * And by what kind they are, so that an operator can purge them all: `feed`, `sitemap`, `view:article`.
 * Lists go by the names of list-name.ts.
 */
export type Key = string;

export const SITE: Key = "site";
export const CORRECTIONS: Key = "corrections";
export const TOPICS: Key = "topics";
export const MONTHS: Key = "months";
export const articleKey = (id: string): Key => `article:${id}`;
export const teaserKey = (id: string): Key => `teaser:${id}`;
export const staticPageKey = (slug: string): Key => `page:${slug}`;
export const profileKey = (personId: string): Key => `profile:${personId}`;
export const monthKey = (month: string): Key => `month:${month}`;
export const addressKey = (address: string): Key => `address:${address}`;
