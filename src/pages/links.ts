/** Every address of the site is made here and nowhere else; an article and a static page bring their own. */
import type { ListOf } from "../archive/archive.ts";
import type { Site } from "../article/newsroom.ts";
import { formEndings } from "../article/permalink.ts";
import { type CropName, isCropName } from "../article/picture-crop.ts";
import type { FeedFormat } from "./feeds/feed-format.ts";

export const FRONT = "/";

export const sectionLink = (section: string): string => `/section/${encodeURIComponent(section)}`;
export const topicLink = (topic: string): string => `/topic/${encodeURIComponent(topic)}`;
export const personLink = (person: string): string => `/by/${encodeURIComponent(person)}`;

export function listLink(of: ListOf): string {
  if (of === "front") return FRONT;
  if ("section" in of) return sectionLink(of.section);
  return "topic" in of ? topicLink(of.topic) : personLink(of.person);
}

/** The first page of a list has the list's own address. */
export const pageLink = (list: string, number: number): string =>
  number === 1 ? list : `${list}?page=${number}`;

export const absolute = ({ url }: Site, path: string): string => `${url}${path}`;

/** Opens the reader's mail program. */
export const mailLink = (email: string, subject?: string): string =>
  `mailto:${email}${subject === undefined ? "" : `?subject=${encodeURIComponent(subject)}`}`;

/** Where readers tell of an error, on the page at `path`. */
export const reportLink = (site: Site, path: string | undefined): string =>
  mailLink(site.email, path === undefined ? undefined : `Error at ${absolute(site, path)}`);

/** `list` is the address of the page that a feed goes with: `/section/world`. */
export const feedLink = (list: string, format: FeedFormat): string =>
  `${list === FRONT ? "" : list}/feed.${format}`;

/** Square pictures in public/: two for phones, the larger also for whoever shows a logo, and the browsers' own. */
export const LOGO_PIXELS = 512;
export const iconLink = (pixels: 192 | typeof LOGO_PIXELS): string => `/icon-${pixels}.png`;
export const LOGO = iconLink(LOGO_PIXELS);
export const FAVICON = "/favicon.ico";
export const FAVICON_IN_SVG = "/favicon.svg";
export const TOUCH_ICON = "/apple-touch-icon.png";

export const MANIFEST = "/site.webmanifest";

export const CORRECTIONS = "/corrections";
export const USAGE = "/usage";
/** Only where somebody writes. */
export const DRAFTS = "/drafts";
export const LICENSE = "/license.xml";
export const ROBOTS = "/robots.txt";
export const TDM_FILE = "/.well-known/tdmrep.json";
export const SECURITY = "/.well-known/security.txt";
export const GUIDE = "/llms.txt";
export const SITEMAP = "/sitemap.xml";
export const NEWS_SITEMAP = "/news-sitemap.xml";

/** `/sitemap-2026-11.xml`; what does not fit there stands in `/sitemap-2026-11-2.xml`. */
export const sitemapPartLink = (word: string, part: number): string =>
  `/sitemap-${word}${part > 1 ? `-${part}` : ""}.xml`;

/** How the addresses of an article's forms end, behind that of the article itself. */
export const markdownLink = (article: string): string => article + formEndings.markdown;
export const ninjsLink = (article: string): string => article + formEndings.ninjs;
export const historyLink = (article: string): string => article + formEndings.history;
/** What changed from one version to another, by their numbers. */
export const differenceLink = (article: string, { from, to }: { from: number; to: number }): string =>
  `${historyLink(article)}?from=${from}&to=${to}`;
export const oEmbedLink = (url: string): string => `/oembed?url=${encodeURIComponent(url)}&format=json`;
/** Of the paragraph at that place of a text; counted from 1, as readers would. */
export const paragraphId = (place: number): string => `p${place + 1}`;
export const correctionAnchor = (number: number): string => `correction-${number}`;
/** Behind the address of its article, or behind its permanent id. */
export const correctionLink = (article: string, number: number): string =>
  `${article}#${correctionAnchor(number)}`;

/** What is shown to whoever holds the token; other addresses of the site follow it. */
export const previewLink = (token: string): string => `/preview/${token}`;

/** Where search engines look whether the key they were sent is the site's. */
export const indexNowKeyLink = (key: string): string => `/${key}.txt`;

/** In which the host in our ids was the newspaper's. It stays what it is. */
export const YEAR_OF_IDS = 2026;

/**
 * RFC 4151. It stays while the host in site.yaml's `url` and the article's `id` stay, wherever the site is served and
 * whatever becomes of headline, section and address. Without `id`, the file's place in the folder must stay too.
 */
export const permanentId = ({ idHost }: Pick<Site, "idHost">, id: string): string =>
  `tag:${idHost},${YEAR_OF_IDS}:${encodeURI(id)}`;

/** The names by which machines know the article, the person and the newspaper again on other pages. */
export const articleEntity = (site: Site, address: string): string => `${absolute(site, address)}#article`;
export const personEntity = (site: Site, person: string): string =>
  `${absolute(site, personLink(person))}#person`;
export const publisherEntity = (site: Site): string => `${absolute(site, FRONT)}#org`;

/** A picture cut to a ratio, as JPEG, for cards and search results: `/crops/16x9/2026/11/mill-3f9a2c1b.png.jpg`. */
export const cropLink = (picture: string, crop: CropName): string =>
  `${picture.replace(/^\/pictures\//, `/crops/${crop}/`)}.jpg`;

export interface Crop {
  /** The address of the whole picture. */
  readonly picture: string;
  readonly crop: CropName;
}

/** What such an address asks for. */
export function croppedPicture(path: string): Crop | undefined {
  const { crop = "", file } = /^\/crops\/(?<crop>[^/]+)\/(?<file>.+)\.jpg$/.exec(path)?.groups ?? {};
  return file !== undefined && isCropName(crop) ? { picture: `/pictures/${file}`, crop } : undefined;
}
