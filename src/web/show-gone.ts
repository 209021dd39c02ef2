/** What is left of an article to the notice that readers get at its address, whatever form of it they asked for. */
import { type Gone, goneAt } from "../archive/archive.ts";
import { goneLinks, gonePage } from "../pages/gone-page.ts";
import type { FoundEdition, Visit } from "./answer.ts";
import { lifetimes } from "./cache-control.ts";
import { goneStatus } from "./gone-status.ts";

export const showGone = ({ desk }: Visit, gone: Gone): FoundEdition => ({
  edition: gonePage({ ...desk, gone }),
  status: goneStatus(gone),
  links: goneLinks(gone, desk.newsroom.site),
  lifetime: lifetimes.gone,
  changedAt: goneAt(gone),
});
