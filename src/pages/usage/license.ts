/** The usage policy to the license file that RSL crawlers read. */
import type { Permission, Site } from "../../article/newsroom.ts";
import { said, type Use } from "../../article/uses.ts";
import { besideThePages, type Form } from "../form.ts";
import { absolute, USAGE } from "../links.ts";
import { licenseAddress } from "./signals.ts";

/** RSL 1.0. */
export interface LicenseEdition extends Form {
  readonly kind: "license";
  /** Tokens: `search`, `ai-input`, `ai-train`. */
  readonly permits: readonly string[];
  readonly prohibits: readonly string[];
  readonly holder: string;
  /** An e-mail address. */
  readonly contact: string;
  /** The same in plain language. */
  readonly terms: string;
}

const tokens: Readonly<Record<Use, string>> = { search: "search", answers: "ai-input", training: "ai-train" };

export function license(site: Site): LicenseEdition | undefined {
  if (!licenseAddress(site)) return undefined;
  const tokensOf = (permission: Permission): readonly string[] =>
    said(site.usage).flatMap((one) => (one.permission === permission ? [tokens[one.use]] : []));
  return {
    kind: "license",
    ...besideThePages,
    permits: tokensOf("allow"),
    prohibits: tokensOf("deny"),
    holder: site.publisher.legalName ?? site.name,
    contact: site.usage?.contact ?? site.email,
    terms: absolute(site, USAGE),
  };
}
