/** A picture's file beside an article to where it is served, and how large it is. */
import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { imageSize } from "image-size";
import { ContentUnreadable } from "./content-unreadable.ts";
import { type ContentFile, contentFile, isPictureName, isSameFile, readInside } from "./folder.ts";
import { isWhole } from "./whole-picture.ts";

/** As image-size calls what pictures that browsers can show hold. */
const CONTENTS = ["jpg", "png", "webp", "avif", "gif"];
const ADDRESS =
  /^\/pictures\/(?<below>(?:[^/.#][^/]*\/)*)(?<name>[^/]+)-(?<hash>[0-9a-f]{8})\.(?<type>[A-Za-z0-9]+)$/;
/** From this Exif orientation on, the picture lies on its side. */
const FIRST_TURNED = 5;

export interface Measured {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** `path` is the picture's inside the content folder. */
export async function measure(
  folder: string,
  path: string,
): Promise<Measured | "missing" | "unreadable" | "not a picture"> {
  try {
    const bytes = await readInside(folder, path);
    if (!bytes) return "missing";
    const size = sizeOf(bytes);
    return size ? { address: addressOf(path, hashOf(bytes)), ...size } : "not a picture";
  } catch (fault) {
    if (fault instanceof ContentUnreadable) return "unreadable";
    throw fault;
  }
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, type = "", orientation = 1 } = imageSize(bytes);
    if (!CONTENTS.includes(type) || !width || !height || !isWhole(bytes, type)) return undefined;
    return orientation < FIRST_TURNED ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 8);

/** `articles/2026/11/mill.jpg` -> `/pictures/2026/11/mill-3f9a2c1b.jpg` */
function addressOf(path: string, hash: string): string {
  const { dir, name, ext } = posix.parse(path);
  const below = dir.split("/").slice(1).map(encodeURIComponent);
  return ["/pictures", ...below, `${name}-${hash}${ext}`].join("/");
}

const MOST_HASHES = 10_000;
const hashes = new Map<string, { readonly file: ContentFile; readonly hash: string }>();

/** A picture is read again only when its file changed: most are asked for more often than that. */
async function currentHash(folder: string, path: string): Promise<string | undefined> {
  const place = join(folder, path);
  const file = await contentFile(folder, path);
  if (!file) return undefined;
  const known = hashes.get(place);
  if (known && isSameFile(known.file, file)) return known.hash;
  const bytes = await readInside(folder, path);
  if (!bytes) return undefined;
  const hash = hashOf(bytes);
  if (hashes.size >= MOST_HASHES) hashes.clear();
  hashes.set(place, { file, hash });
  return hash;
}

/** The file behind such an address, if it has that fingerprint: nobody who guesses a name sees a picture before its article. */
export async function pictureFile(folder: string, address: string): Promise<string | undefined> {
  const { below, name, hash, type } = ADDRESS.exec(decoded(address))?.groups ?? {};
  const file = `${name}.${type}`;
  if (below === undefined || !isPictureName(file)) return undefined;
  const candidates = await Promise.all(
    ["articles", "pages"].map(async (step) => {
      const path = `${step}/${below}${file}`;
      return (await currentHash(folder, path)) === hash ? join(folder, path) : undefined;
    }),
  );
  return candidates.find((candidate) => candidate !== undefined);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}
