/** What the system says of a path of the content folder to whether something is there; what can't be looked at is not gone. */
import type { Problem } from "../article/problem.ts";
import { error, startOfFile } from "./fault.ts";

/** The folder, or a part of it, can't be looked at now. Its problem holds for all that lies below the path. */
export class ContentUnreadable extends Error {
  override readonly name = "ContentUnreadable";
  readonly problem: Problem;

  /** `path` lies inside the content folder; it is empty for the folder itself. */
  constructor(path: string, cause: unknown) {
    const message = `cannot be read (${codeOf(cause)})`;
    const fix = "check that you may open it, and every folder above it";
    super(`${path || "the content folder"} ${message}: ${fix}`, { cause });
    this.problem = { file: path, ...error("unreadable", startOfFile, { message: `this ${message}`, fix }) };
  }
}

/** The last two are names that an address or a text can have, and no file. */
const NOT_THERE = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"];

/** @throws ContentUnreadable */
export async function ifThere<Found>(path: string, looking: Promise<Found>): Promise<Found | undefined> {
  try {
    return await looking;
  } catch (cause) {
    if (NOT_THERE.includes(codeOf(cause))) return undefined;
    throw new ContentUnreadable(path, cause);
  }
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
