/** The corrections of all articles, newest first, a page at a time. */
import { correctionsPage } from "../pages/corrections-page.ts";
import { ENTRIES_A_PAGE } from "../pages/leaf.ts";
import type { Show } from "./answer.ts";
import { pageNumberOf, refuseBeyondLast } from "./page-number.ts";

export const showCorrections: Show = async (visit) => {
  const { archive, desk, now } = visit;
  const pageNumber = pageNumberOf(visit);
  const { notes, total } = await archive.corrections(now, { number: pageNumber, size: ENTRIES_A_PAGE });
  refuseBeyondLast(visit, { number: pageNumber, total });
  return { edition: correctionsPage({ ...desk, notes, total, pageNumber }) };
};
