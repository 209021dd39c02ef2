/** Numbers to the words of a message: `1,290 words`, `1 slot`, `13%`. */

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

export const pixels = (count: number): string => `${grouped.format(count)} px`;

export const percent = (part: number): string => `${grouped.format(part * 100)}%`;

/** `10,000` */
export const inDigits = (count: number): string => grouped.format(count);

/** The noun takes a plain s. */
export const amount = (count: number, noun: string): string =>
  `${inDigits(count)} ${noun}${count === 1 ? "" : "s"}`;
