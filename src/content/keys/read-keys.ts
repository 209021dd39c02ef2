/** The data of a YAML source and a schema to typed values, and a fault for each that is wrong. */
import type { z } from "zod";
import type { Fault } from "../fault.ts";
import { type Context, schemaFaults } from "./schema-faults.ts";
import type { Path } from "./yaml-source.ts";

/** `whole` when nothing is wrong. */
export interface Keys<Whole> {
  readonly whole?: Whole;
  readonly faults: readonly Fault[];
}

export function readKeys<Schema extends z.ZodType>(
  schema: Schema,
  context: Omit<Context, "schema">,
): Keys<z.output<Schema>> {
  const result = schema.safeParse(context.source.data ?? {});
  if (result.success) return { whole: result.data, faults: [] };
  return { faults: schemaFaults(result.error.issues, { ...context, schema }) };
}

/** The keys that are right, so that the rules can look at them though others are wrong. All are optional in `schema`. */
export function soundKeys<Schema extends z.ZodObject>(schema: Schema, data: unknown): z.output<Schema> {
  const whole = schema.safeParse(data);
  if (whole.success) return whole.data;
  const entries = whole.error.issues.flatMap(innermostKeys).reduce(without, data);
  const sound = schema.safeParse(entries);
  if (sound.success) return sound.data;
  const faulty = new Set(sound.error.issues.flatMap(topLevelKeys));
  const rest = Object.entries(Object(entries)).filter(([key]) => !faulty.has(key));
  return schema.safeParse(Object.fromEntries(rest)).data ?? schema.parse({});
}

const innermostKeys = ({ path, ...issue }: z.core.$ZodIssue): Path[] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];

/** Entries of a list keep their places: none is taken out. */
function without(data: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(data)) return data.map((entry, index) => (index === key ? without(entry, rest) : entry));
  if (key === undefined || typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return rest.length === 0 ? [] : [[name, without(value, rest)]];
    }),
  );
}

const topLevelKeys = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.path.length === 0 && issue.code === "unrecognized_keys" ? issue.keys : issue.path.slice(0, 1);
