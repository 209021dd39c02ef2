/** The HTML of a page to the same HTML where it stands elsewhere: its addresses of the site absolute, or below another place. */

/**
 * Views and content/ escape every quotation mark that is not their own, so ` href="`, ` src="` and ` action="` stand in
 * their HTML only where such an attribute begins, and what they print begins with `/`, `#` or a scheme.
 */
const OF_PAGE_OR_SITE = / (href|src)="([/#])/g;
/** `//` begins the name of another host. */
const OF_SITE = / (href|src|action)="\/(?!\/)/g;

/** `page` is the address of the page the HTML is from: a fragment belongs to it, any other address to its site. */
export function withAbsoluteAddresses(html: string, page: string): string {
  const { origin } = new URL(page);
  return html.replace(OF_PAGE_OR_SITE, (_, attribute: string, first: string) =>
    first === "#" ? ` ${attribute}="${inAttribute(page)}#` : ` ${attribute}="${origin}/`,
  );
}

const inAttribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** `place` is a path: `/preview/TOKEN`. */
export const withAddressesWithin = (html: string, place: string): string =>
  html.replace(OF_SITE, (_, attribute: string) => ` ${attribute}="${place}/`);
