/** The data of a YAML source and a schema to typed values, and a fault for each that is wrong. */
import type { z } from "zod";
import type { Fault } from "../fault.ts";
import { type Context, schemaFaults } from "./schema-faults.ts";

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
  const faulty = new Set(whole.error.issues.flatMap(topLevelKeys));
  const rest = Object.entries(Object(data)).filter(([key]) => !faulty.has(key));
  return schema.safeParse(Object.fromEntries(rest)).data ?? schema.parse({});
}

const topLevelKeys = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.path.length === 0 && issue.code === "unrecognized_keys" ? issue.keys : issue.path.slice(0, 1);
