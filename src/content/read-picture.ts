/** The keys of a picture (`image`, `::: figure`) to the picture, measured, or all that is wrong with it. */
import { posix } from "node:path";
import type { z } from "zod";
import type { Picture } from "../article/picture.ts";
import { curly } from "./body/curly.ts";
import { didYouMean } from "./did-you-mean.ts";
import { error, type Fault, type Place } from "./fault.ts";
import { filesIn, isPictureName } from "./folder.ts";
import { pictureSchema } from "./keys/picture-schema.ts";
import { soundKeys } from "./keys/read-keys.ts";
import { valueAt } from "./keys/schema-walk.ts";
import type { Path, YamlSource } from "./keys/yaml-source.ts";
import { type Measured, measure } from "./picture.ts";
import { pictureFaults } from "./preflight/picture-rules.ts";
import { slugOf } from "./slug.ts";
import { LINKED, strayLink } from "./stray-link.ts";

const optional = pictureSchema.partial();
type PictureKeys = z.output<typeof optional>;

export interface Beside {
  readonly folder: string;
  /** The file that names the picture. */
  readonly path: string;
}

/** `data` are the keys as the file has them, `at` is where they stand. What the schema refuses has its fault already. */
export async function readPicture(
  data: unknown,
  { source, at, beside, language }: { source: YamlSource; at: Path; beside: Beside; language: string },
): Promise<{ picture?: Picture; faults: readonly Fault[] }> {
  if (typeof data !== "object" || Array.isArray(data)) return { faults: [] };
  const keys = soundKeys(optional, data);
  const typed = valueAt(data, ["alt"]);
  const altAt = "alt" in Object(data) ? source.placeOf([...at, "alt"]) : source.placeOfKey(at);
  const missing = typed === keys.alt ? altFaults(keys, { source, at, altAt }) : [];
  const faults = [...missing, ...pictureFaults(keys, { source, at, context: { language } })];
  if (keys.file === undefined) return { faults };
  const measured = await find(keys.file, beside);
  if ("message" in measured) {
    const { rule, ...words } = measured;
    return { faults: [...faults, error(rule, source.placeOf([...at, "file"]), words)] };
  }
  const { alt = "", caption, credit } = keys;
  if (credit === undefined) return { faults };
  const printed = (text: string): string => curly(text, language);
  const words = { alt: printed(alt), ...(caption && { caption: printed(caption) }), credit };
  return { picture: { ...measured, ...words }, faults };
}

function altFaults(
  { alt, decorative }: PictureKeys,
  { source, at, altAt }: { source: YamlSource; at: Path; altAt: Place },
): Fault[] {
  if (alt && decorative) {
    const words = {
      message: "the picture is `decorative` and has an `alt` text: it cannot be both",
      fix: "remove `decorative`, or remove `alt`",
    };
    return [error("decorative-alt", source.placeOf([...at, "decorative"]), words)];
  }
  if (alt || decorative) return [];
  const words = {
    message: "the picture has no `alt` text, so readers who cannot see it miss it",
    fix: "add `alt: …` with what it shows, or `decorative: true` when it says nothing",
  };
  return [error("missing-alt", altAt, words)];
}

type Refusal = Pick<Fault, "rule" | "message" | "fix">;

async function find(file: string, { folder, path }: Beside): Promise<Measured | Refusal> {
  const beside = posix.dirname(path);
  if (/[/\\]/.test(file)) {
    return {
      rule: "picture-elsewhere",
      message: `the picture “${file}” does not lie beside this file`,
      fix: `move it to ${placed(beside)} and write only its name`,
    };
  }
  if (!isPictureName(file)) return badName(file);
  const measured = await measure(folder, posix.join(beside, file));
  if (measured === "missing") return missing(file, { beside, folder });
  if (measured === "unreadable") {
    return {
      rule: "unreadable-picture",
      message: `the picture “${file}” cannot be read`,
      fix: "check that you may open it",
    };
  }
  if (measured !== "not a picture") return measured;
  return {
    rule: "not-a-picture",
    message: `“${file}” is not a picture that browsers can show`,
    fix: "save it as JPEG, PNG, WebP, AVIF or GIF",
  };
}

function badName(file: string): Refusal {
  const { name, ext } = posix.parse(file);
  if (!isPictureName(`picture${ext}`)) {
    return {
      rule: "picture-type",
      message: `“${file}” is not of a type that browsers can show`,
      fix: "save it as .jpg, .png, .webp, .avif or .gif",
    };
  }
  return {
    rule: "picture-name",
    message: `the picture’s name “${file}” cannot stand in an address`,
    fix: `rename the file to \`${slugOf(name) || "picture"}${ext}\``,
  };
}

async function missing(
  file: string,
  { beside, folder }: { beside: string; folder: string },
): Promise<Refusal> {
  const leads = await strayLink(folder, posix.join(beside, file));
  if (leads !== undefined) {
    return {
      rule: LINKED,
      message: `the picture “${file}” is a link that leads ${leads}`,
      fix: "put the picture itself there",
    };
  }
  const names = (await filesIn(folder, beside)).map((path) => posix.basename(path)).filter(isPictureName);
  const meant = didYouMean(file, names);
  return {
    rule: "missing-picture",
    message: `there is no picture “${file}” beside this file${meant ? `: did you mean “${meant}”?` : ""}`,
    fix: meant ? `write \`${meant}\`` : `put it into ${placed(beside)}, or correct its name`,
  };
}

/** The content folder itself has no name inside it. */
const placed = (beside: string): string => (beside === "." ? "the content folder" : `${beside}/`);
