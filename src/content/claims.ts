/** All content files that can be read to the addresses and ids they claim, and a problem for each claimed twice. */
import type { Problem } from "../article/problem.ts";
import { error, startOfFile } from "./fault.ts";
import { publishedBy, type Reading } from "./reading.ts";

export interface Claim {
  /** An address, a former address or an id. */
  readonly to: string;
  readonly as: "address" | "former address" | "id";
}

interface Claimed extends Claim {
  readonly file: string;
}

/** Drafts and bad files claim nothing yet. */
export function claimsOf(reading: Reading): Claim[] {
  if (reading.is === "page") return [{ to: reading.page.address, as: "address" }];
  const published = publishedBy(reading);
  if (!published) return [];
  const { id, address, formerAddresses } = published;
  return [
    { to: address, as: "address" },
    { to: id, as: "id" },
    ...formerAddresses.map((to): Claim => ({ to, as: "former address" })),
  ];
}

/** The first file in the folder's order holds what several claim; where one stands counts more than where one stood. */
export function claimedTwice(all: ReadonlyMap<string, readonly Claim[]>): Problem[] {
  const claims = [...all].flatMap(([file, ofFile]) => ofFile.map((claim) => ({ file, ...claim })));
  const holders = new Map<string, Claimed>();
  const inOrder = [
    ...claims.filter(({ as }) => as !== "former address"),
    ...claims.filter(({ as }) => as === "former address"),
  ];
  return inOrder.flatMap((claim) => {
    const place = `${claim.as === "id" ? "id" : "address"} ${claim.to}`;
    const holder = holders.get(place);
    if (!holder) holders.set(place, claim);
    return holder ? [{ file: claim.file, ...conflict(claim, holder) }] : [];
  });
}

export function conflict({ to, as }: Claim, holder: Pick<Claimed, "file">): Omit<Problem, "file"> {
  const name = as === "id" ? `id “${to}”` : `${as} ${to}`;
  return error(as === "id" ? "duplicate-id" : "duplicate-address", startOfFile, {
    message: `the ${name} belongs to ${holder.file} already`,
    fix: fixes[as],
  });
}

const fixes: Readonly<Record<Claim["as"], string>> = {
  address: "rename one of the two files, or remove it",
  "former address": "take it off the list `formerUrls` of one of the two files",
  id: "give one of the two another `id`, or remove it",
};
