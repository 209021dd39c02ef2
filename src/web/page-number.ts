/** The page of a long list that a request asks for. */
import { lastPageNumber } from "../pages/leaf.ts";
import type { Visit } from "./answer.ts";
import { PageNotFound } from "./refusals.ts";

/** `?page=2`; any other word there names no page. */
export function pageNumberOf({ request, parameter }: Visit): number {
  const page = parameter("page") ?? "1";
  if (typeof page !== "string" || !/^[1-9]\d{0,5}$/.test(page)) throw new PageNotFound(request.path);
  return Number(page);
}

/** A page beyond the last is none, though the first of an empty list is one. */
export function refuseBeyondLast(
  { request: { path } }: Visit,
  { number, total }: { number: number; total: number },
): void {
  if (number > lastPageNumber(total)) throw new PageNotFound(path);
}
