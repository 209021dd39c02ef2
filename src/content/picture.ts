/** A picture's file beside an article to where it is served, and how large it is. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { imageSize } from "image-size";
import { fileInside } from "./folder.ts";

const TYPES = ["jpg", "jpeg", "png", "webp", "avif", "gif"];
/** As image-size calls what those files hold. */
const CONTENTS = ["jpg", "png", "webp", "avif", "gif"];
const FILE = /^(?<name>[A-Za-z0-9_][A-Za-z0-9._-]*)\.(?<type>[A-Za-z0-9]+)$/;
const ADDRESS =
  /^\/pictures\/(?<below>(?:[^/.#][^/]*\/)*)(?<name>[^/]+)-(?<hash>[0-9a-f]{8})\.(?<type>[A-Za-z0-9]+)$/;
/** From this Exif orientation on, the picture lies on its side. */
const FIRST_TURNED = 5;

/** May a file of this name stand in an address? */
export const isPictureName = (file: string): boolean =>
  TYPES.includes(FILE.exec(file)?.groups?.["type"]?.toLowerCase() ?? "");

export interface Measured {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** `path` is the picture's inside the content folder. */
export async function measure(folder: string, path: string): Promise<Measured | "missing" | "not a picture"> {
  const bytes = await readInside(folder, path);
  if (!bytes) return "missing";
  const size = sizeOf(bytes);
  return size ? { address: addressOf(path, hashOf(bytes)), ...size } : "not a picture";
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, type = "", orientation = 1 } = imageSize(bytes);
    if (!CONTENTS.includes(type) || !width || !height) return undefined;
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

/** The file behind such an address; `isCurrent` when the hash is still that of the file. */
export async function pictureFile(
  folder: string,
  address: string,
): Promise<{ path: string; isCurrent: boolean } | undefined> {
  const { below, name, hash, type } = ADDRESS.exec(decoded(address))?.groups ?? {};
  const file = `${name}.${type}`;
  if (below === undefined || !isPictureName(file)) return undefined;
  const candidates = await Promise.all(
    ["articles", "pages"].map(async (step) => {
      const path = `${step}/${below}${file}`;
      const bytes = await readInside(folder, path);
      return bytes && { path: join(folder, path), isCurrent: hashOf(bytes) === hash };
    }),
  );
  const found = candidates.filter((candidate) => candidate !== undefined);
  return found.find(({ isCurrent }) => isCurrent) ?? found[0];
}

async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = await fileInside(folder, path);
  return file === undefined ? undefined : readFile(file).catch(() => undefined);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}
