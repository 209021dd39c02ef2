/** What the newsroom says of itself in site.yaml, shown as a file: what it does not say stands at no address. */
import type { Edition } from "../pages/edition.ts";
import type { Desk } from "../pages/frame.ts";
import type { Show } from "./answer.ts";
import { lifetimes } from "./cache-control.ts";
import { PageNotFound } from "./refusals.ts";

export const siteFile =
  (make: (desk: Desk) => Edition | undefined): Show =>
  async ({ request, desk }) => {
    const edition = make(desk);
    if (!edition) throw new PageNotFound(request.path);
    return { edition, lifetime: lifetimes.siteFile };
  };
