/** The links of a text to those that stay on the site, and a fault for each that may not be followed. */

import { error, type Fault, type Place } from "../fault.ts";
import type { InlineToken } from "./body-text.ts";

/** A link within the site: `/about`, `/2026/11/20/world/tide-mill#oak`, `#oak`. */
export interface Link {
  readonly href: string;
  /** Found only when asked for: few links are faulty. */
  readonly place: () => Place;
}

/** `origin` is the site's own: what is written with it stays on the site too. */
export function linksOf(
  tokens: readonly InlineToken[],
  origin: string | undefined,
): { links: Link[]; faults: Fault[] } {
  const all = tokens
    .filter(({ token }) => token.type === "link_open")
    .map(({ token, place }) => ({ href: String(token.attrGet("href") ?? ""), place }));
  return {
    links: all
      .map(({ href, place }) => ({ href: withinSite(href, origin), place }))
      .filter(({ href }) => /^[/#]/.test(href)),
    faults: all.flatMap(linkFaults),
  };
}

/** `/about` of `https://ledger.example/about` */
function withinSite(href: string, origin: string | undefined): string {
  if (origin === undefined || !isWebAddress(href) || new URL(href).origin !== origin) return href;
  const path = href.replace(/^https?:\/\/[^/?#]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

const SCHEME = /^(?<scheme>[a-z][a-z0-9+.-]*):/i;
const DOMAIN = /^(?:[a-z0-9-]+\.)+(?:com|example|gov|info|int|net|org|[a-z]{2})(?:\/|$)/i;

function linkFaults({ href, place }: Link): Fault[] {
  const scheme = SCHEME.exec(href)?.groups?.["scheme"]?.toLowerCase();
  if (scheme === "mailto") return [];
  if (scheme === "http" || scheme === "https") return isWebAddress(href) ? [] : [notAnAddress(href, place())];
  if (scheme) {
    const words = {
      message: `links to \`${scheme}:\` addresses are refused`,
      fix: "link to an https:// address, or remove the link",
    };
    return [error("link-scheme", place(), words)];
  }
  if (href === "") {
    const words = { message: "this link leads nowhere", fix: "write an address between the parentheses" };
    return [error("empty-link", place(), words)];
  }
  if (/^\/(?:\/|%5C)/i.test(href)) {
    const words = { message: `“${href}” does not say how to reach it`, fix: `write \`https:${href}\`` };
    return [error("link-scheme", place(), words)];
  }
  return /^[/#]/.test(href) ? [] : [relativeLink(href, place())];
}

/** Without its slashes an address is read as a page of this site. */
const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href) && URL.canParse(href);

const notAnAddress = (href: string, place: Place): Fault =>
  error("link-address", place, {
    message: `“${href}” is not a web address`,
    fix: "write an address such as https://example.org/page",
  });

const relativeLink = (href: string, place: Place): Fault =>
  error("relative-link", place, {
    message: `“${href}” is neither a web address nor a page of this site`,
    fix:
      DOMAIN.test(href) && !href.endsWith(".md")
        ? `write \`https://${href}\``
        : "write the page’s address, beginning with /",
  });
