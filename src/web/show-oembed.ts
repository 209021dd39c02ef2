/** The address of an article, however it is written, to its card on other sites: `/oembed?url=…`. */
import type { Found } from "../archive/archive.ts";
import { oEmbed, type Room } from "../pages/oembed.ts";
import type { Show, Visit } from "./answer.ts";
import { formsChangedAt } from "./article-forms.ts";
import { canonicalPath } from "./canonical-path.ts";
import { BadRequest, FormatNotOffered, PageNotFound } from "./refusals.ts";
import { showGone } from "./show-gone.ts";

export const showOEmbed: Show = async (visit) => {
  const { desk, now, parameter } = visit;
  const [url, format = "json"] = [parameter("url"), parameter("format")];
  if (format !== "json") throw new FormatNotOffered(String(format));
  if (typeof url !== "string" || !URL.canParse(url))
    throw new BadRequest("which article to embed is not said");
  const found = await standsAt(new URL(url), visit);
  if (found?.is === "article") {
    return {
      edition: oEmbed({ ...desk, article: found.article, room: roomAsked(visit) }),
      changedAt: formsChangedAt(found, now),
    };
  }
  if (found && found.is !== "moved") return showGone(visit, found);
  throw new PageNotFound(url);
};

/** In pixels; whatever is no number limits nothing. */
const roomAsked = ({ parameter }: Visit): Room => ({
  width: Number(parameter("maxwidth")) || Number.POSITIVE_INFINITY,
  height: Number(parameter("maxheight")) || Number.POSITIVE_INFINITY,
});

/** Query and fragment are the reader's. Former addresses come from other systems: their spelling counts as it was. */
async function standsAt(
  { protocol, host, pathname }: URL,
  { archive, desk, now }: Visit,
): Promise<Found | undefined> {
  if (!/^https?:$/.test(protocol) || host !== new URL(desk.newsroom.site.url).host) return undefined;
  const found =
    (await archive.article(canonicalPath(pathname) ?? pathname, now)) ??
    (await archive.article(pathname, now));
  return found?.is === "moved" ? archive.article(found.to, now) : found;
}
