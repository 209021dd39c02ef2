/** What is left of an article to the status of the answer: gone, or kept from readers by a legal order. */
import type { Gone } from "../archive/archive.ts";

export type GoneStatus = 410 | 451;

export const goneStatus = (gone: Gone): GoneStatus =>
  gone.is === "withdrawn" && gone.withdrawal.legalOrder !== undefined ? 451 : 410;
