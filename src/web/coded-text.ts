/** A text to its bytes in each coding: made quickly when first asked for, and once more, as small as it gets, when there is time. */
import { type Coding, coders } from "./coders.ts";

export interface CodedText {
  /** In bytes, as it is. */
  readonly length: number;
  /** What there is already. */
  now(coding: Coding): Buffer | undefined;
  in(coding: Coding): Promise<Buffer>;
}

/** Some fifty milliseconds each, one after the other, so that readers keep the machine. */
const MOST_WAITING = 100;
let waiting = 0;
let work: Promise<unknown> = Promise.resolve();

/** Refuses when too much waits already. */
function whenThereIsTime(task: () => Promise<void>): boolean {
  if (waiting >= MOST_WAITING) return false;
  waiting += 1;
  // Where the small one can't be made, the quick one stays.
  work = work
    .then(task)
    .catch(() => {})
    .finally(() => {
      waiting -= 1;
    });
  return true;
}

export function codedText(text: Buffer): CodedText {
  const coded = new Map<Coding, Buffer>([["identity", text]]);
  const making = new Map<Coding, Promise<Buffer>>();
  const bettered = new Set<Coding>(["identity"]);

  function better(coding: Coding): void {
    if (coding === "identity" || bettered.has(coding)) return;
    const { best } = coders[coding];
    const isTaken = whenThereIsTime(async () => void coded.set(coding, await best(text)));
    if (isTaken) bettered.add(coding);
  }

  async function make(coding: Exclude<Coding, "identity">): Promise<Buffer> {
    try {
      const quick = await coders[coding].quick(text);
      coded.set(coding, quick);
      better(coding);
      return quick;
    } finally {
      making.delete(coding);
    }
  }

  return {
    length: text.length,
    now(coding) {
      const bytes = coded.get(coding);
      if (bytes) better(coding);
      return bytes;
    },
    async in(coding) {
      const bytes = coded.get(coding);
      if (bytes || coding === "identity") return bytes ?? text;
      const made = making.get(coding) ?? make(coding);
      making.set(coding, made);
      return made;
    },
  };
}
