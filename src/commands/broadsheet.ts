#!/usr/bin/env node
/** The command `broadsheet`: knows its commands by name, and loads the one that is asked for. */
import { readFileSync } from "node:fs";
import { Command, type CommanderError } from "commander";
import { takeInEnvFile } from "../settings.ts";
import { EXIT } from "./terminal.ts";

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import("./serve.ts")).serveCommand(),
  check: async () => (await import("./check.ts")).checkCommand(),
  new: async () => (await import("./new.ts")).newCommand(),
  correct: async () => (await import("./correct.ts")).correctCommand(),
  preview: async () => (await import("./preview.ts")).previewCommand(),
  import: async () => (await import("./import.ts")).importCommand(),
  schema: async () => (await import("./schema.ts")).schemaCommand(),
};

const exit = ({ exitCode }: CommanderError): never =>
  process.exit(exitCode === 0 ? EXIT.fine : EXIT.wrongUsage);

const { version, description }: { version: string; description: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const program = new Command("broadsheet").description(description).version(version).exitOverride(exit);

// Before a command is made: its options may stand in the environment.
takeInEnvFile();
const asked = commands[process.argv[2] ?? ""];
for (const load of asked ? [asked] : Object.values(commands)) {
  const command = await load();
  program.addCommand(command.exitOverride(exit));
}
await program.parseAsync();
