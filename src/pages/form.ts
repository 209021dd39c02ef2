/** What every form for machines says beside its text, and the two plainest of these forms: JSON and text. */

/** Sent in the `Link` header; `href` is absolute. */
export interface FormLink {
  readonly rel: "canonical" | "self" | "hub" | "describedby" | "blocked-by";
  readonly href: string;
  readonly type?: string;
}

export interface Form {
  /** May a search engine keep it? Where a page says the same, it shall keep the page. */
  readonly isIndexed: boolean;
  readonly links: readonly FormLink[];
}

/** Of what stands beside the pages, for machines alone. */
export const besideThePages: Form = { isIndexed: false, links: [] };

/** Printed as JSON by render/. */
export type Data = Readonly<Record<string, unknown>>;

export interface JsonEdition extends Form {
  readonly kind: "json";
  /** `application/json` */
  readonly type: string;
  readonly data: Data | readonly Data[];
}

export interface TextEdition extends Form {
  readonly kind: "text";
  readonly lines: readonly string[];
}
