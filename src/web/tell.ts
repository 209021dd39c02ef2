/** A channel and its queue to posts, one after the other, until nothing is due; what came of each stands in the log. */
import type { Logger } from "pino";
import type { AnnouncementQueue, Bundle } from "../archive/announcements.ts";
import { isoInstant } from "../article/instant.ts";
import type { Channel } from "./channel.ts";
import { type Reply, type Sender, sendPost } from "./send-post.ts";

export interface Teller extends Sender {
  readonly queue: AnnouncementQueue;
  readonly log: Logger;
}

export async function tell(channel: Channel, teller: Teller): Promise<void> {
  const { queue, now, signal } = teller;
  const { listener, most } = channel;
  while (!signal.aborted) {
    const bundle = queue.claim(listener, { most, now: now() });
    if (!bundle) return;
    const reply = await sendPost(channel.post(bundle.targets), teller);
    if (reply.is === "unreached" && signal.aborted) queue.release(bundle);
    else note(reply, { channel, bundle, teller });
  }
}

function note(
  reply: Reply,
  {
    channel: { listener, fix },
    bundle,
    teller: { queue, log, now },
  }: { channel: Channel; bundle: Bundle; teller: Teller },
): void {
  const about = { listener, targets: bundle.targets.length };
  if (reply.is === "unreached") {
    const { until, givenUp } = queue.postpone(bundle, { now: now(), notBefore: reply.notBefore });
    log.warn(about, `${listener} could not be told what is new (${reply.why}); again ${isoInstant(until)}`);
    if (givenUp > 0)
      log.error(about, `${listener} could not be told for days: ${givenUp} of these are given up`);
    return;
  }
  queue.settle(bundle);
  if (reply.is === "heard") log.info(about, `${listener} was told what is new`);
  else log.warn(about, `${listener} refused what is new (${reply.why}) and is not told of it again: ${fix}`);
}
