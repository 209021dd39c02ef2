/** A value of the wrong type to what it should be, in an editor's words. */

interface Value {
  /** As in `image.credit`. */
  readonly name: string;
  readonly value: unknown;
  /** As it stands in the file. */
  readonly typed: string;
  /** The keys that a group may have there. */
  readonly keys: readonly string[];
}

export function wrongType(
  expected: string,
  { name, value, typed, keys }: Value,
): { message: string; fix: string } {
  if (expected === "string" && typeof value !== "object") {
    return {
      message: `${name} should be text, but \`${typed}\` is read as ${wordFor(value)}`,
      fix: `put it in quotes: "${typed}"`,
    };
  }
  if (expected === "string" && Array.isArray(value)) {
    const isEntry = name.startsWith("an entry of");
    return {
      message: `${name} should be one value, not a list`,
      fix: isEntry
        ? `write it without brackets: ${value.join(", ")}`
        : `name one ${name.replaceAll("`", "")}: ${String(value[0] ?? "…")}`,
    };
  }
  const wanted = expected in types ? types[expected] : undefined;
  return {
    message: `${name} should be ${wanted?.is ?? expected}, not ${wordFor(value)}`,
    fix: wanted?.fix(keys) ?? "correct it",
  };
}

function wordFor(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of keys";
  if (typeof value === "boolean") return "yes or no";
  return typeof value === "string" ? "text" : "a number";
}

const asGroup = (keys: readonly string[]): string =>
  keys.length > 0
    ? `write \`{ ${keys[0]}: … }\`, with the keys ${keys.join(", ")}`
    : "write lines such as `key: value`";

const types: Readonly<Record<string, { is: string; fix: (keys: readonly string[]) => string }>> = {
  string: { is: "text", fix: () => "write it in quotes" },
  array: { is: "a list", fix: () => "put it in brackets: `[one, two]`" },
  object: { is: "a group of keys", fix: asGroup },
  record: { is: "a group of keys", fix: asGroup },
  boolean: { is: "`true` or `false`", fix: () => "write `true` or `false`, without quotes" },
  number: { is: "a number", fix: () => "write a number, without quotes" },
  int: { is: "a whole number", fix: () => "write a whole number, without quotes" },
};
