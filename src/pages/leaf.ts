/** A list too long for one page to the page of it that is asked for: its number, and the ones before and after. */
import { pageLink } from "./links.ts";

export const ENTRIES_A_PAGE = 20;

export interface Leaf {
  /** From 1. */
  readonly number: number;
  readonly last: number;
  readonly newer?: string;
  readonly older?: string;
}

export const lastPageNumber = (total: number): number => Math.max(1, Math.ceil(total / ENTRIES_A_PAGE));

/** `address` is the list's own, which is that of its first page. */
export function leafOf({ address, number, total }: { address: string; number: number; total: number }): Leaf {
  const last = lastPageNumber(total);
  return {
    number,
    last,
    ...(number > 1 && { newer: pageLink(address, number - 1) }),
    ...(number < last && { older: pageLink(address, number + 1) }),
  };
}

/** `Harbor, page 2` */
export const titleOfLeaf = (title: string, number: number): string =>
  number === 1 ? title : `${title}, page ${number}`;
