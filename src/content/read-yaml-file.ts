/** A YAML file of the newsroom and its schema to typed values, with the places of all of them. */
import type { z } from "zod";
import type { Fault } from "./fault.ts";
import { readText } from "./folder.ts";
import { readKeys } from "./keys/read-keys.ts";
import { readYaml, type YamlSource } from "./keys/yaml-source.ts";
import { mergeConflicts } from "./merge-conflict.ts";

/** `value` is there when nothing is wrong; `source` when the file can be read. */
interface YamlFile<Value> {
  readonly value?: Value;
  readonly source?: YamlSource;
  /** What keeps the file, or lines of it, from being read. */
  readonly slips: readonly Fault[];
  /** What is wrong with the values. */
  readonly faults: readonly Fault[];
}

export async function readYamlFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<YamlFile<z.output<Schema>>> {
  const read = await readText(folder, file);
  if ("problem" in read) return { slips: [read.problem], faults: [] };
  const conflicts = mergeConflicts(read.text);
  if (conflicts.length > 0) return { slips: conflicts, faults: [] };
  const { source, faults: slips } = readYaml(read.text, { firstLine: 1 });
  if (!source) return { slips, faults: [] };
  const { whole, faults } = readKeys(schema, { source, whole: file, timeZone: "UTC" });
  return { ...(whole !== undefined && { value: whole }), source, slips, faults };
}
