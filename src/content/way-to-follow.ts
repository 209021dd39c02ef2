/** A content folder to the way it has to be followed: the system tells nothing of what other machines write. */
import { statfs } from "node:fs/promises";

export type Way = "events" | "poll";
export type WaySetting = "auto" | Way;

/** `liesOn` names the file system that asks for polling. */
export interface WayToFollow {
  readonly way: Way;
  readonly liesOn?: string;
}

/**
 * File systems that other machines, or the host of a virtual one, write to: no event tells of that (inotify(7),
 * "Limitations and caveats"). Numbers are those of Linux: statfs(2), and include/uapi/linux/magic.h of its source;
 * the last five stand in the source of those file systems.
 */
const FOREIGN: ReadonlyMap<number, string> = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xfe534d42, "SMB"],
  [0xff534d42, "CIFS"],
  [0x01021997, "9P"],
  [0x65735546, "FUSE"],
  [0x786f4256, "a VirtualBox shared folder"],
  [0x00c36400, "Ceph"],
  [0x73757245, "Coda"],
  [0x5346414f, "AFS"],
  [0x6b414653, "AFS"],
  [0x564c, "NCP"],
  [0x01161970, "GFS2"],
  [0x7461636f, "OCFS2"],
  [0x0bd00bd0, "Lustre"],
  [0x47504653, "GPFS"],
  [0x20030528, "OrangeFS"],
  [0xbacbacbc, "a VMware shared folder"],
  [0x7c7c6673, "a Parallels shared folder"],
]);

/** A folder that is away lies nowhere. */
export async function wayToFollow(folder: string, setting: WaySetting): Promise<WayToFollow> {
  if (setting !== "auto") return { way: setting };
  const name = process.platform === "linux" ? await foreignUnder(folder) : undefined;
  return name === undefined ? { way: "events" } : { way: "poll", liesOn: name };
}

async function foreignUnder(folder: string): Promise<string | undefined> {
  const found = await statfs(folder).catch(() => undefined);
  return found && foreignFileSystem(found.type);
}

/** Numbers above 2³¹ come as negative ones from some systems. */
export const foreignFileSystem = (type: number): string | undefined => FOREIGN.get(type >>> 0);
