/** `broadsheet schema`: JSON Schemas of all content files to a folder, where editors' programs find them. */
import { join } from "node:path";
import { Command } from "commander";
import { jsonSchemas } from "../content/keys/json-schemas.ts";
import { writeContentFile } from "../content/write-content-file.ts";
import { toldIfRefused } from "./refused.ts";
import { EXIT, type Output, terminal } from "./terminal.ts";

/** The exit status. What lies there is written over: it was written by this command. */
export const writeSchemas = (folder: string, output: Output): Promise<number> =>
  toldIfRefused(output, async () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      await writeContentFile(folder, name, `${JSON.stringify(schema, undefined, 2)}\n`);
      output.out(`${join(folder, name)}\n`);
    }
    return EXIT.fine;
  });

export const schemaCommand = (): Command =>
  new Command("schema")
    .description("write JSON Schemas of the content files, for editors’ programs")
    .argument("[folder]", "where to", ".vscode/schemas")
    .action(async (folder: string) => {
      process.exitCode = await writeSchemas(folder, terminal);
    });
