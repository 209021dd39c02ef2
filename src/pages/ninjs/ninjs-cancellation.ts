/** An article that is not shown any more to the ninjs item that tells those who hold a copy to take it back. */
import { type Gone, goneAt } from "../../archive/archive.ts";
import { isoInstant } from "../../article/instant.ts";
import type { Desk } from "../frame.ts";
import { goneLinks, goneReason } from "../gone-page.ts";
import { absolute, permanentId } from "../links.ts";
import { type NinjsEdition, ninjsForm, standard } from "./ninjs-edition.ts";

export function ninjsCancellation({ gone, ...desk }: Desk & { gone: Gone }): NinjsEdition {
  const { site } = desk.newsroom;
  const {
    id,
    address,
    publishedAt,
    lang = site.lang,
  } = gone.is === "withdrawn" ? gone.withdrawal : gone.expiry;
  const form = ninjsForm(site, address);
  return {
    kind: "ninjs",
    ...form,
    links: [...form.links, ...goneLinks(gone, site)],
    item: {
      uri: permanentId(site, id),
      altIds: [{ role: "canonical", value: absolute(site, address) }],
      standard,
      type: "text",
      profile: "article",
      pubStatus: "canceled",
      firstCreated: isoInstant(publishedAt),
      versionCreated: isoInstant(goneAt(gone)),
      language: lang,
      edNote: goneReason(gone),
    },
  };
}
