/** A page of the content folder that is not news: about, corrections policy. */
import { staticPageView } from "../pages/static-page-view.ts";
import type { Show } from "./answer.ts";

export const showStaticPage: Show = async ({ request, archive, desk }) => {
  const page = await archive.staticPage(request.path);
  return page && { page: staticPageView({ ...desk, page }), changedAt: page.updatedAt };
};
