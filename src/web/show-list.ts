/** The articles of a section, a topic or a person, newest first, a page at a time. */
import { ENTRIES_A_PAGE } from "../pages/leaf.ts";
import { listPage } from "../pages/list-page.ts";
import type { Show } from "./answer.ts";
import { type AskedList, archiveList } from "./asked-list.ts";
import { pageNumberOf, refuseBeyondLast } from "./page-number.ts";

export const showList =
  (asked: AskedList): Show =>
  async (visit) => {
    const { archive, desk, now } = visit;
    const of = await asked(visit);
    const pageNumber = pageNumberOf(visit);
    const latest = await archive.latest(archiveList(of), now, { number: pageNumber, size: ENTRIES_A_PAGE });
    refuseBeyondLast(visit, { number: pageNumber, total: latest.total });
    return { edition: listPage({ ...desk, of, latest, pageNumber }) };
  };
