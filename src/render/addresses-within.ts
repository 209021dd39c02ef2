/** The HTML of a page to the same page as a part of another place: its links, pictures and forms lead to addresses below that. */

/** The same marks as in absolute-addresses.ts; `//` begins the name of another host. */
const OWN_PATH = / (href|src|action)="\/(?!\/)/g;

/** `place` is a path: `/preview/TOKEN`. */
export const withAddressesWithin = (html: string, place: string): string =>
  html.replace(OWN_PATH, (_, attribute: string) => ` ${attribute}="${place}/`);
