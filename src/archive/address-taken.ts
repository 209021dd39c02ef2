/** Two files for one address or one id to the problem of the one that has to wait. */
import type { Problem } from "../article/problem.ts";
import { conflict } from "../content/claims.ts";

export interface Claim {
  readonly file: string;
  readonly id: string;
  readonly address: string;
}

export function addressTaken({ file, id, address }: Claim, holder: Claim): Problem {
  const claim =
    address === holder.address ? ({ to: address, as: "address" } as const) : ({ to: id, as: "id" } as const);
  return { file, ...conflict(claim, holder) };
}
