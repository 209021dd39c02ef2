/** The page of a long list that a request asks for. */
import type { Request } from "express";
import { lastPageNumber } from "../pages/leaf.ts";
import { PageNotFound } from "./refusals.ts";

/** `?page=2`; any other word there names no page. */
export function pageNumberOf({ query, path }: Request): number {
  const { page = "1" } = query;
  if (typeof page !== "string" || !/^[1-9]\d{0,5}$/.test(page)) throw new PageNotFound(path);
  return Number(page);
}

/** A page beyond the last is none, though the first of an empty list is one. */
export function refuseBeyondLast(
  { path }: Request,
  { number, total }: { number: number; total: number },
): void {
  if (number > lastPageNumber(total)) throw new PageNotFound(path);
}
