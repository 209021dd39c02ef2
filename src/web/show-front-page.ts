/** The front page: the latest of each section. */
import { frontPage, TEASERS_A_SECTION } from "../pages/front-page.ts";
import type { Show } from "./answer.ts";

export const showFrontPage: Show = async ({ archive, desk, now }) => {
  const bySection = await Promise.all(
    desk.newsroom.site.sections.map(async (section) => {
      const { teasers } = await archive.latest({ section: section.id }, now, {
        number: 1,
        size: TEASERS_A_SECTION,
      });
      return { section, teasers };
    }),
  );
  return { edition: frontPage({ ...desk, bySection }) };
};
