/** What a schema finds in the data of a YAML source to faults in newsroom words. */
import type { z } from "zod";
import { unknown } from "../did-you-mean.ts";
import { error, type Fault } from "../fault.ts";
import { slugOf } from "../slug.ts";
import { descriptionAt, keysAt, mayBeLeftOut, nameOf, valueAt } from "./schema-walk.ts";
import { suggestedTime } from "./time.ts";
import { wrongType } from "./wrong-type.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;
type Words = { message: string; fix: string };

export type HowTo = ReadonlyMap<string, string>;

export interface Context {
  readonly schema: z.ZodType;
  readonly source: YamlSource;
  /** What the editor calls all of it: `site.yaml`. */
  readonly whole: string;
  /** For suggesting a time's offset. */
  readonly timeZone: string;
  /** What to do about a key that is missing, where more can be said than in its description. */
  readonly howTo?: HowTo;
  /** What other newsrooms call a key -> what this one calls it. */
  readonly synonyms?: Readonly<Record<string, string>>;
}

export const schemaFaults = (issues: readonly Issue[], context: Context): Fault[] =>
  issues
    .filter((issue) => !isUnread(issue, context.source))
    .flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => unknownKey([...issue.path, key], context))
        : [faultOf(issue, context)],
    );

function unknownKey(path: Path, { schema, source, synonyms = {} }: Context): Fault {
  const key = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  const ours = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
  const words =
    ours && known.includes(ours)
      ? { message: `unknown key \`${key}\`: here it is called \`${ours}\``, fix: `write \`${ours}\`` }
      : unknown("key", key, { known, quote: "`" });
  return error("unknown-key", source.placeOfKey(path), words);
}

/** What can’t be read has its fault already. */
const isUnread = ({ path }: Issue, { unread }: YamlSource): boolean =>
  path.length === 1 && path.some((key) => unread.has(key));

function faultOf(issue: Issue, context: Context): Fault {
  const { source } = context;
  if (issue.path.length > 0 && valueAt(source.data, issue.path) === undefined) {
    return missingKey(issue.path, context);
  }
  if (issue.code === "custom") return ownFault(issue, context);
  if (issue.code === "invalid_key") return badId(issue.path, context);
  const [rule, words] = ruleAndWords(issue, context);
  return error(rule, source.placeOf(issue.path), words);
}

/** A check of our own brings its rule and its fix, and says when it is the key that is wrong. */
function ownFault({ path, message, params }: z.core.$ZodIssueCustom, { source, timeZone }: Context): Fault {
  const rule = String(params?.["rule"] ?? "value");
  const time =
    rule === "time-without-offset" ? suggestedTime(String(valueAt(source.data, path)), timeZone) : undefined;
  const fix = time ? `write \`${time}\`` : String(params?.["fix"] ?? "correct it");
  const place = params?.["isOfKey"] ? source.placeOfKey(path) : source.placeOf(path);
  return error(rule, place, { message, fix });
}

function missingKey(path: Path, { schema, source, whole, howTo }: Context): Fault {
  const key = String(path.at(-1));
  if (typeof path.at(-1) === "number") {
    const words = { message: `${nameOf(path, whole)} is empty`, fix: howToFill(schema, path) };
    return error("empty-value", source.placeOf(path), words);
  }
  const around = path.slice(0, -1);
  const within = around.length > 0 ? ` of ${nameOf(around, whole)}` : "";
  const isThere = Object.hasOwn(Object(valueAt(source.data, around)), key);
  return error("missing-key", source.placeOfKey(path), {
    message: `\`${key}\`${within} ${isThere ? "is empty" : "is missing"}`,
    fix: howToAdd(schema, path, around.length === 0 ? howTo : undefined),
  });
}

/** "add `headline: …`: the title, at most 110 characters" */
export function howToAdd(schema: z.ZodType, path: Path, howTo?: HowTo): string {
  const own = howTo?.get(String(path.at(-1)));
  if (own !== undefined) return own;
  const description = descriptionAt(schema, path);
  return `add \`${String(path.at(-1))}: …\`${description && `: ${description}`}`;
}

function ruleAndWords(issue: Issue, { schema, source, whole }: Context): [string, Words] {
  const { path } = issue;
  const name = nameOf(path, whole);
  const typed = source.typed(path);
  switch (issue.code) {
    case "invalid_type": {
      const value = valueAt(source.data, path);
      return [
        "wrong-type",
        wrongType(issue.expected, { name, value, typed, keys: path.length > 0 ? keysAt(schema, path) : [] }),
      ];
    }
    case "invalid_value":
      return ["unknown-value", unknown(name, typed, { known: issue.values.map(String) })];
    case "too_small":
      return issue.origin === "number" || issue.origin === "int"
        ? ["value", { message: `${name} must be at least ${issue.minimum}`, fix: `correct ${shown(typed)}` }]
        : ["empty-value", { message: `${name} is empty`, fix: howToFill(schema, path) }];
    default:
      // The schemas' own messages begin with "must".
      return [
        "value",
        { message: `${name} ${issue.message}`, fix: `correct ${shown(typed)}${orRemove(schema, path)}` },
      ];
  }
}

const howToFill = (schema: z.ZodType, path: Path): string =>
  `write ${descriptionAt(schema, path) || "something"}${orRemove(schema, path)}`;

/** A key that must be there cannot be removed. */
function orRemove(schema: z.ZodType, path: Path): string {
  if (typeof path.at(-1) === "number") return ", or take it off the list";
  return mayBeLeftOut(schema, path) ? ", or remove the line" : "";
}

const shown = (typed: string): string => (typed.includes("\n") ? "it" : `“${typed}”`);

function badId(path: Path, { source }: Context): Fault {
  const id = String(path.at(-1));
  return error("id", source.placeOfKey(path), {
    message: `“${id}” cannot stand in an address: only lower-case letters, digits and hyphens can`,
    fix: `write \`${slugOf(id) || "first-name-last-name"}\``,
  });
}
