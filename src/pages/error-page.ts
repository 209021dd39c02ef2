/** An HTTP status to the page that tells a reader what happened and where to go on: 404 and all the others. */
import { type Desk, type Frame, frame } from "./frame.ts";

export interface ErrorPage {
  readonly kind: "error";
  readonly frame: Frame;
  readonly status: number;
  readonly title: string;
  /** What happened, and what to do. */
  readonly words: string;
}

interface Notice {
  readonly title: string;
  readonly words: string;
}

const OUR_FAULT: Notice = {
  title: "Something broke on our side",
  words: "It is not you. We have been told of it; please try again in a minute.",
};
const YOUR_REQUEST: Notice = {
  title: "We could not read that request",
  words: "The address or the way it was asked for is not one we understand. Please check it.",
};
const notices: Readonly<Record<number, Notice>> = {
  404: {
    title: "Page not found",
    words:
      "Nothing is printed at this address. It may have been mistyped, or the link that led here is out of date.",
  },
  405: { title: "This page is only for reading", words: "It takes no other kind of request." },
  501: {
    title: "We do not have that format",
    words: "What other sites embed of an article comes as JSON: ask for format=json, or for none.",
  },
  414: { title: "That address is too long", words: "No page of ours has an address of this length." },
};

export function errorPage({ status, ...desk }: Desk & { status: number }): ErrorPage {
  const { title, words } = notices[status] ?? (status < 500 ? YOUR_REQUEST : OUR_FAULT);
  return {
    kind: "error",
    frame: frame(desk, { title, address: undefined, isIndexed: false }),
    status,
    title,
    words,
  };
}
