/** A content folder to what changes in it, in the way that suits the disk it lies on. */
import type { Receiver } from "./batches.ts";
import { pollContent } from "./poll.ts";
import { type Watch, watchContent } from "./watch.ts";
import { type WaySetting, type WayToFollow, wayToFollow } from "./way-to-follow.ts";

export interface FolderReceiver extends Receiver {
  readonly onFollow?: (way: WayToFollow) => void;
}

/** Every change after the promise resolves is handed over; nothing is before. */
export async function followContent(
  folder: string,
  setting: WaySetting,
  { onFollow, ...receiver }: FolderReceiver,
): Promise<Watch> {
  const way = await wayToFollow(folder, setting);
  const watch = await (way.way === "poll" ? pollContent : watchContent)(folder, receiver);
  onFollow?.(way);
  return watch;
}
