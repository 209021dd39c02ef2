/** A pasted text, and the command that imports it into a content folder. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ImportOptions, importArticle } from "../../src/commands/import.ts";
import { aContentFolder } from "./a-content-folder.ts";

export const STORY = `Tide mill to be drained

By Marta Lindqvist and Seán O’Neill

LIMA, Peru — The mill stood. *Nobody* came.

Advertisement

“It is old,” said Oda Brand.

Li Wei contributed reporting from Callao, Peru, and Zoe Ito from Cairo.
`;
export const DATED = { section: "harbor", published: "2026-11-20T09:00:00-05:00" };

/** Runs the command on a text that lies beside the content folder. */
export async function runImport(
  text: string | Uint8Array,
  { folder = aContentFolder(), ...options }: Partial<ImportOptions> & { folder?: string } = {},
) {
  const file = join(folder, "pasted.txt");
  writeFileSync(file, text);
  const printed = { out: "", err: "" };
  const status = await importArticle(
    file,
    { content: folder, ...options },
    {
      out: (words) => {
        printed.out += words;
      },
      err: (words) => {
        printed.err += words;
      },
    },
  );
  return { status, folder, file, ...printed };
}
