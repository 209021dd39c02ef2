/** How one listener is told of what is new: what is posted to it, how much at once, and what helps when it refuses. */
import type { Listener } from "../archive/telling.ts";

export interface Post {
  readonly url: string;
  readonly type: string;
  readonly body: string;
}

export interface Channel {
  readonly listener: Listener;
  /** So many targets are told in one post. */
  readonly most: number;
  post(targets: readonly string[]): Post;
  /** For the operator. */
  readonly fix: string;
}
