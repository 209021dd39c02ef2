/** HTML whose links and pictures start at its page to HTML that stands anywhere: every address in it absolute. */

/**
 * Views and content/ escape every quotation mark that is not their own, so ` href="` and ` src="` stand in their HTML
 * only where such an attribute begins, and what they print begins with `/`, `#` or a scheme.
 */
const OWN_ADDRESS = / (href|src)="([/#])/g;

/** `page` is the address of the page the HTML is from: a fragment belongs to it, any other address to its site. */
export function withAbsoluteAddresses(html: string, page: string): string {
  const { origin } = new URL(page);
  return html.replace(OWN_ADDRESS, (_, attribute: string, first: string) =>
    first === "#" ? ` ${attribute}="${inAttribute(page)}#` : ` ${attribute}="${origin}/`,
  );
}

const inAttribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
