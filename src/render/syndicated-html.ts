/** What stands in feeds and ninjs to its HTML, by the view of its kind: it may stand on any site. */
import type { Syndicated } from "../pages/feeds/feed.ts";
import { withAbsoluteAddresses } from "./own-addresses.ts";
import type { Templates } from "./templates.ts";

export const syndicatedHtml = (templates: Templates, text: Syndicated): string =>
  withAbsoluteAddresses(templates.print(text.kind, text), text.url);
