/** A path into data to what the schema says about that place. */
import * as z from "zod";

type Path = readonly PropertyKey[];

/** The keys a file may have there. */
export function keysAt(schema: unknown, path: Path): readonly string[] {
  const whole = core(schemaAt(schema, path));
  return whole instanceof z.ZodObject ? Object.keys(whole.shape) : [];
}

/** Empty where the schema describes nothing. */
export function descriptionAt(schema: unknown, path: Path): string {
  const there = schemaAt(schema, path);
  return (there instanceof z.ZodType && there.description) || "";
}

export const mayBeLeftOut = (schema: unknown, path: Path): boolean => isWrapped(schemaAt(schema, path));

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, part) => (value === undefined ? value : Reflect.get(Object(value), part)),
    data,
  );

/** "`image.credit`", "an entry of `topics`"; `whole` is what all of it is called. */
export function nameOf(path: Path, whole: string): string {
  const keys = path.filter((part) => typeof part !== "number").join(".");
  if (!keys) return whole;
  return typeof path.at(-1) === "number" ? `an entry of \`${keys}\`` : `\`${keys}\``;
}

const schemaAt = (schema: unknown, path: Path): unknown => path.reduce(step, schema);

function step(schema: unknown, part: PropertyKey): unknown {
  const whole = core(schema);
  if (whole instanceof z.ZodObject) return whole.shape[String(part)];
  if (whole instanceof z.ZodArray) return whole.element;
  if (whole instanceof z.ZodRecord) return whole.valueType;
  return undefined;
}

/** Without what says only that a value may be missing. */
const core = (schema: unknown): unknown => (isWrapped(schema) ? core(schema.unwrap()) : schema);

const isWrapped = (schema: unknown): schema is z.ZodOptional | z.ZodDefault | z.ZodPrefault =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
