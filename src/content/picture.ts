/** A picture's file in the content folder to where it is served, and how large it is. */
import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { imageSize } from "image-size";
import type { Instant } from "../article/instant.ts";
import type { Size } from "../article/picture-crop.ts";
import { ContentUnreadable } from "./content-unreadable.ts";
import { type ContentFile, contentFile, isPictureName, isSameFile, readInside } from "./folder.ts";
import { isWhole } from "./whole-picture.ts";

/** As image-size calls what pictures that browsers can show hold. */
const CONTENTS = ["jpg", "png", "webp", "avif", "gif"];
const ADDRESS =
  /^\/pictures\/(?<below>(?:[^/.#][^/]*\/)*)(?<name>[^/]+)-(?<hash>[0-9a-f]{8})\.(?<type>[A-Za-z0-9]+)$/;
const ROOTS = ["articles/", "pages/"];
/** Beside site.yaml lie pictures too, but not in folders of their own. */
const ROOTS_OF_NAME = [...ROOTS, ""];
/** From this Exif orientation on, the picture lies on its side. */
const FIRST_TURNED = 5;

export interface Measured extends Size {
  readonly address: string;
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

function sizeOf(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height, type = "", orientation = 1 } = imageSize(bytes);
    if (!CONTENTS.includes(type) || !width || !height || !isWhole(bytes, type)) return undefined;
    return orientation < FIRST_TURNED ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 8);

/** `articles/2026/11/mill.jpg` -> `/pictures/2026/11/mill-3f9a2c1b.jpg`, and `card.jpg` -> `/pictures/card-9b1c7d0e.jpg` */
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
  const found = await findPicture(folder, address);
  return found && join(folder, found.path);
}

export interface OpenedPicture extends Size {
  readonly bytes: Uint8Array;
  readonly modifiedAt: Instant;
}

/** The same picture, of the size that its articles were told. */
export async function openPicture(folder: string, address: string): Promise<OpenedPicture | undefined> {
  const found = await findPicture(folder, address);
  const file = found && (await contentFile(folder, found.path));
  const bytes = found && (await readInside(folder, found.path));
  if (!file || !bytes || hashOf(bytes) !== found.hash) return undefined;
  const size = sizeOf(bytes);
  return size && { bytes, ...size, modifiedAt: file.modifiedAt };
}

async function findPicture(
  folder: string,
  address: string,
): Promise<{ path: string; hash: string } | undefined> {
  const { below, name, hash, type } = ADDRESS.exec(decodedAddress(address))?.groups ?? {};
  const file = `${name}.${type}`;
  if (below === undefined || hash === undefined || !isPictureName(file)) return undefined;
  const candidates = await Promise.all(
    (below === "" ? ROOTS_OF_NAME : ROOTS).map(async (root) => {
      const path = `${root}${below}${file}`;
      return (await currentHash(folder, path)) === hash ? { path, hash } : undefined;
    }),
  );
  return candidates.find((candidate) => candidate !== undefined);
}

/** Under which all spellings of it are one; empty for what is none. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}
