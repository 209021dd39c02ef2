/** A withdrawn article to the notice that stands at its address: when, why, and whom to ask. */
import type { Withdrawal } from "../article/article.ts";
import { type Desk, type Frame, frame } from "./frame.ts";
import { type Moment, moment } from "./moment.ts";

export interface GonePage {
  readonly kind: "gone";
  readonly frame: Frame;
  readonly published: Moment;
  readonly withdrawn?: Moment;
  readonly reason: string;
}

export function gonePage({ withdrawal, ...desk }: Desk & { withdrawal: Withdrawal }): GonePage {
  const { address, publishedAt, withdrawnAt, reason } = withdrawal;
  const { site } = desk.newsroom;
  return {
    kind: "gone",
    frame: frame(desk, { title: "Article withdrawn", address, isPlace: false }),
    published: moment(publishedAt, site),
    ...(withdrawnAt !== undefined && { withdrawn: moment(withdrawnAt, site) }),
    reason,
  };
}
