/** The words of a picture to what makes them useless to whoever cannot see it, or asks who made it. */
import { posix } from "node:path";
import { checked, type Fault } from "../fault.ts";
import type { Path, YamlSource } from "../keys/yaml-source.ts";
import type { ProseContext } from "./prose-rule.ts";
import { keyProse } from "./prose-rules.ts";

interface PictureWords {
  readonly file?: string | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

interface Written {
  readonly source: YamlSource;
  /** Where the picture's keys stand. */
  readonly at: Path;
}

export const pictureFaults = (
  keys: PictureWords,
  { context, ...written }: Written & { context: ProseContext },
): readonly Fault[] => [
  ...altFaults(keys, written),
  ...creditFaults(keys, written),
  ...["alt", "caption"].flatMap((key) => keyProse(written.source, [...written.at, key], context)),
];

const MOST_IN_ALT = 150;
const FILE_NAME =
  /^\S+\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)$|^(?:img|dsc|dscn|dscf|pxl|screenshot)[_-]?\d+$/i;
const IMAGE_OF = /^(?:an?\s+)?(?:image|picture|photo|pic)\s+(?:of|showing|that shows)\b/i;

function altFaults({ file, alt, caption }: PictureWords, { source, at }: Written): Fault[] {
  if (!alt) return [];
  const place = source.placeOf([...at, "alt"]);
  const { length } = [...alt];
  const weakness = weaknessOf(alt, { file, caption });
  const long = {
    message: `the \`alt\` text has ${length} characters: read aloud, ${MOST_IN_ALT} are enough`,
    fix: "shorten it, and tell the rest in the text or the caption",
  };
  return [
    ...(weakness ? [checked("weak-alt", place, weakness)] : []),
    ...(length > MOST_IN_ALT ? [checked("alt-length", place, long)] : []),
  ];
}

function weaknessOf(
  alt: string,
  { file = "", caption = "" }: PictureWords,
): { message: string; fix: string } | undefined {
  const fix = "write what someone who cannot see it should know";
  if (FILE_NAME.test(alt) || alt === posix.parse(file).name) {
    return { message: `the \`alt\` text is the name of a file: “${alt}”`, fix };
  }
  const [opening] = IMAGE_OF.exec(alt) ?? [];
  if (opening) {
    return {
      message: `the \`alt\` text begins with “${opening}”, which screen readers say already`,
      fix: "begin with what it shows",
    };
  }
  if (spoken(alt) !== spoken(caption)) return undefined;
  return { message: "the `alt` text is the caption again, so listeners hear it twice", fix };
}

const spoken = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const NOBODY =
  /^(?:n\/?a|none|no credit|unknown|source|credit|photo(?:graph)?|photographer|picture|image|courtesy|internet|(?:the )?web|google(?: images)?|tba|tbc|tbd|tk(?:tk)*|todo|xxx+|[\p{P}\p{S}\s]+)$/iu;

function creditFaults({ credit }: PictureWords, { source, at }: Written): Fault[] {
  if (credit === undefined || !NOBODY.test(credit)) return [];
  const words = {
    message: `the credit “${credit}” names nobody`,
    fix: "write who made the picture, such as `Ana Ruiz`; find out before it appears",
  };
  return [checked("weak-credit", source.placeOf([...at, "credit"]), words)];
}
