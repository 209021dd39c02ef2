/** A tree of elements to XML: every character stands for itself, and those that XML can't hold are dropped. */
import { createRequire } from "node:module";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";

/** By name: `{ "@version": "2.0", title: "Ledger", item: [{…}, {…}], guid: { "@isPermaLink": "false", "#": "…" } }`. */
export interface Elements {
  readonly [name: string]: Content | readonly Content[];
}

/** Nothing is printed of what is `undefined`. */
type Content = string | number | Elements | undefined;

type Library = typeof import("xmlbuilder2");
let library: Library | undefined;

/** Loaded for the first feed or sitemap: no page waits for it. */
function loaded(): Library {
  const kept: Library = library ?? createRequire(import.meta.url)("xmlbuilder2");
  library = kept;
  return kept;
}

export function xml(root: Elements): string {
  const document = loaded().create({ version: "1.0", encoding: "UTF-8" });
  append(document, root);
  return document.end();
}

function append(parent: XMLBuilder, elements: Elements): void {
  for (const [name, contents] of Object.entries(elements)) {
    for (const content of Array.isArray(contents) ? contents : [contents]) {
      if (content === undefined) continue;
      if (name.startsWith("@")) parent.att(name.slice(1), printable(String(content)));
      else if (name === "#") parent.txt(printable(String(content)));
      else if (typeof content === "object") append(parent.ele(name), content);
      else parent.ele(name).txt(printable(String(content)));
    }
  }
}

/** Lone surrogates are the last of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that are dropped
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * xmlbuilder2 leaves an `&` alone where an entity seems to follow: of a text that is HTML it would print the markup
 * itself. Its own dropping of characters takes twenty times as long.
 */
const printable = (text: string): string => text.replace(NOT_XML, "").replaceAll("&", "&amp;");
