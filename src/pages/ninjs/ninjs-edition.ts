/** What IPTC's ninjs 3.2 says of an article, and the text that goes with it. */
import type { Site } from "../../article/newsroom.ts";
import type { SyndicatedArticle } from "../feeds/syndicated-article.ts";
import type { Data, Form } from "../form.ts";
import { absolute } from "../links.ts";

export interface NinjsEdition extends Form {
  readonly kind: "ninjs";
  /** All but the text, in the words of the standard. */
  readonly item: Data;
  /** None of an article that is gone. */
  readonly body?: NinjsBody;
}

/** Printed in both of its forms by render/. */
export interface NinjsBody {
  readonly text: SyndicatedArticle;
  /** Without captions. */
  readonly wordCount: number;
  readonly charCount: number;
}

const VERSION = "3.2";
const SCHEMA = `https://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json`;

/** What every item says of itself. */
export const standard: Data = { name: "ninjs", version: VERSION, schema: SCHEMA };

export const ninjsForm = (site: Site, article: string): Form => ({
  isIndexed: false,
  links: [
    { rel: "canonical", href: absolute(site, article) },
    { rel: "describedby", href: SCHEMA, type: "application/schema+json" },
  ],
});
