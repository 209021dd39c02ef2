/** The site's icons and its manifest to the links by which browsers and phones find them. */
import { FAVICON, FAVICON_IN_SVG, MANIFEST, TOUCH_ICON } from "../links.ts";

export interface IconLink {
  readonly rel: "icon" | "apple-touch-icon" | "manifest";
  readonly href: string;
  readonly type?: string;
  readonly sizes?: string;
}

export const icons: readonly IconLink[] = [
  { rel: "icon", href: FAVICON, sizes: "32x32" },
  { rel: "icon", href: FAVICON_IN_SVG, type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: TOUCH_ICON },
  { rel: "manifest", href: MANIFEST },
];
