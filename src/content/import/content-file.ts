/** What was recognized, completed by the editor's options, to the text of a content file. */
import { Document, visit } from "yaml";
import type { Contributor } from "../../article/byline.ts";
import { plainToMarkdown } from "./plain-to-markdown.ts";
import type { Leftover, Recognized } from "./recognized.ts";

/** The keys in the order of the file; what is absent is left out. */
export interface FileKeys
  extends Omit<Recognized, "paragraphs" | "undatedCorrections" | "unread" | "dropped"> {
  readonly status: "published" | "draft";
}

export function contentFileText(keys: FileKeys, paragraphs: readonly string[]): string {
  const { headline, standfirst, section, byline, dateline, published, updated, status } = keys;
  const lines = [
    line("headline", headline),
    line("standfirst", standfirst),
    line("section", section),
    line("byline", byline.length > 0 ? byline : undefined),
    line("dateline", dateline),
    line("published", published),
    line("updated", updated),
    ...keys.leftovers.map(comment),
    list("contributors", keys.contributors.map(entry)),
    list("corrections", keys.corrections),
    line("status", status),
  ];
  return `---\n${lines.join("")}---\n${paragraphs.map(plainToMarkdown).join("\n\n")}\n`;
}

/** Reporting is what a contributor does when nothing else is said. */
const entry = ({ name, location, role }: Contributor): object => ({
  name,
  ...(location && { location }),
  ...(role !== "reporting" && { role }),
});

function line(key: string, value: string | readonly string[] | undefined): string {
  return value === undefined ? "" : yaml({ [key]: value }, { flowCollectionPadding: false });
}

const list = (key: string, entries: readonly object[]): string =>
  entries.length === 0
    ? ""
    : `${key}:\n${entries.map((one) => `  - ${yaml([one], {}).slice("- ".length)}`).join("")}`;

/** What the text says and no key can hold stays in sight of the editor, and out of sight of the readers. */
const comment = ({ about, text }: Leftover): string => `# the text says, for ${about}: ${text}\n`;

/** Never folded, quoted only where it must be, every entry on one line. */
function yaml(value: object, { flowCollectionPadding = true }): string {
  const document = new Document(value);
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.length > 1) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding });
}
