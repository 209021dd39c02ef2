/** What the newsroom says of itself in site.yaml, as a file or a page: what it does not say stands at no address. */
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
    // A page in plain words is as fresh as any other page.
    return { edition, lifetime: "frame" in edition ? lifetimes.page : lifetimes.siteFile };
  };
