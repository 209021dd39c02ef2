/** site.yaml to the site, with its picture, or all that is wrong with it. */
import type { Instant } from "../article/instant.ts";
import type { Site } from "../article/newsroom.ts";
import type { Picture } from "../article/picture.ts";
import type { Problem } from "../article/problem.ts";
import { type Fault, problemsIn } from "./fault.ts";
import { soundKeys } from "./keys/read-keys.ts";
import { valueAt } from "./keys/schema-walk.ts";
import { siteSchema, soundSiteSchema } from "./keys/site-schema.ts";
import { soundSite } from "./keys/sound-newsroom.ts";
import { notEchoes, type YamlSource } from "./keys/yaml-source.ts";
import { asGraveAs } from "./preflight/as-grave-as.ts";
import { readPicture } from "./read-picture.ts";
import { readYamlFile } from "./read-yaml-file.ts";
import { siteFaults } from "./site-faults.ts";
import { siteOf } from "./site-of.ts";

const SITE = "site.yaml";

/** `sound` is all of it, or enough to judge articles by. */
export async function readSite(
  folder: string,
  clock: { now?: Instant },
): Promise<{ sound?: Site; problems: readonly Problem[] }> {
  const { value, source, slips, faults } = await readYamlFile(folder, SITE, siteSchema);
  if (!source) return { problems: problemsIn(SITE, [...slips, ...faults]) };
  const keys = soundKeys(soundSiteSchema, source.data);
  const { picture, faults: ofPicture } = await sitePicture(folder, source, keys.language ?? "en");
  const judged = asGraveAs(keys.checks ?? {});
  const broken = await siteFaults(keys, { folder, source, ...clock });
  const sound = value ?? soundSite(source.data);
  return {
    ...(sound && { sound: siteOf(sound, picture) }),
    problems: problemsIn(SITE, [...slips, ...notEchoes(judged([...faults, ...ofPicture, ...broken]), slips)]),
  };
}

async function sitePicture(
  folder: string,
  source: YamlSource,
  language: string,
): Promise<{ picture?: Picture; faults: readonly Fault[] }> {
  const image = valueAt(source.data, ["image"]);
  if (image === undefined) return { faults: [] };
  return readPicture(image, { source, at: ["image"], beside: { folder, path: SITE }, language });
}
