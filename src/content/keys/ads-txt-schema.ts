/** The lines of ads.txt 1.1: who may sell the site's ads, and what else buyers should know. */
import * as z from "zod";
import { unknown } from "../did-you-mean.ts";
import { line } from "./line.ts";

type Words = { message: string; fix: string };

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const RELATIONS = ["DIRECT", "RESELLER"];
const DOMAIN_VARIABLES = ["OWNERDOMAIN", "MANAGERDOMAIN", "SUBDOMAIN", "INVENTORYPARTNERDOMAIN"];
const VARIABLES = [...DOMAIN_VARIABLES, "CONTACT"];
const COMMENT = /\s*#.*/;
const VARIABLE = /^(?<name>[A-Za-z]+)\s*=\s*(?<value>.*)$/;

const PLACEHOLDER = "`placeholder.example.com, placeholder, DIRECT, placeholder`";

const adsTxtLine = line.superRefine((written, context) => {
  const text = written.replace(COMMENT, "");
  if (text === "" || text.includes("\n")) return;
  const { name, value = "" } = VARIABLE.exec(text)?.groups ?? {};
  const words = name ? variableWords(name, value) : recordWords(text.split(",").map((field) => field.trim()));
  if (!words) return;
  context.addIssue({ code: "custom", params: { rule: "ads-txt", fix: words.fix }, message: words.message });
});

/** `undefined` when nothing is wrong. */
function variableWords(name: string, value: string): Words | undefined {
  if (!VARIABLES.includes(name.toUpperCase())) {
    return unknown("variable", name, { known: VARIABLES, quote: "`" });
  }
  if (!value)
    return { message: `\`${name}\` has no value`, fix: "write one behind its `=`, or take it off the list" };
  // A manager may be one for some countries only: `MANAGERDOMAIN=manager.example, FR`.
  const [domain = ""] = value.split(",");
  if (!DOMAIN_VARIABLES.includes(name.toUpperCase()) || DOMAIN.test(domain.trim())) return undefined;
  return noDomain(domain.trim());
}

function recordWords(fields: readonly string[]): Words | undefined {
  const [domain = "", account, relation, ...others] = fields;
  if (!account || !relation || others.length > 1 || fields.includes("")) {
    const message = "this is no line of ads.txt, with its domain, account and relation";
    return { message, fix: `write it on a line of its own, after \`- \`, such as ${PLACEHOLDER}` };
  }
  if (!DOMAIN.test(domain)) return noDomain(domain);
  if (RELATIONS.includes(relation.toUpperCase())) return undefined;
  return unknown("relation", relation, { known: RELATIONS });
}

const noDomain = (domain: string): Words => ({
  message: `“${domain}” is not a domain`,
  fix: "write its name alone, without https://, such as `ads.example`",
});

/** With a colon YAML reads a variable as a key. */
const entry = z.preprocess((written, context) => {
  const [[name, value] = [], ...others] = typeof written === "object" ? Object.entries(written ?? {}) : [];
  const variable = name?.toUpperCase() ?? "";
  if (!VARIABLES.includes(variable) || typeof value !== "string" || others.length > 0) return written;
  const params = { rule: "ads-txt", fix: `write \`${variable}=${value}\`` };
  context.addIssue({ code: "custom", params, message: `behind \`${name}\` stands “=”, not a colon` });
  return z.NEVER;
}, adsTxtLine);

export const adsTxtSchema = z.array(entry);
