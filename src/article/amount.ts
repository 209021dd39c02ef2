/** Numbers to the words of a message: `1,290 words`, `1 slot`, `13%`. */
import { madeOnce } from "./made-once.ts";

const numbers = madeOnce((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }));

export const pixels = (count: number): string => `${inDigits(count)} px`;

export const percent = (part: number): string => `${inDigits(part * 100)}%`;

/** `10,000` */
export const inDigits = (count: number): string => numbers("en-US").format(count);

/** The noun takes a plain s. */
export const amount = (count: number, noun: string): string =>
  `${inDigits(count)} ${noun}${count === 1 ? "" : "s"}`;
