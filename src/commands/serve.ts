/** `broadsheet serve`: the server, by the settings of the environment. It is loaded only when it is started. */
import { Command } from "commander";
import { settingsTable } from "../settings.ts";

const settings = settingsTable.map(
  ({ name, default: standard, meaning }) =>
    `  ${name.padEnd(13)}${meaning}${standard && ` (default: ${standard})`}`,
);

export function serveCommand(): Command {
  return new Command("serve")
    .description("serve the content folder as a news site")
    .addHelpText("after", ["", "Settings of the environment:", ...settings].join("\n"))
    .action(async () => {
      await import("../main.ts");
    });
}
