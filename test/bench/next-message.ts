/** A process at the other end of a channel to the next message from it. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Whoever asks knows what the other end sends. */
export async function nextMessage<Message>(from: ChildProcess | NodeJS.Process): Promise<Message> {
  const [message]: Message[] = await once(from, "message");
  if (message === undefined) throw new Error("A message without anything in it");
  return message;
}
