/** The usage policy to tdmrep.json, where miners look before they fetch anything. */
import type { Site } from "../../article/newsroom.ts";
import { besideThePages, type JsonEdition } from "../form.ts";
import { tdmReservation } from "./signals.ts";

export function tdmFile(site: Site): JsonEdition | undefined {
  const reservation = tdmReservation(site);
  return (
    reservation && {
      kind: "json",
      type: "application/json",
      ...besideThePages,
      data: [{ location: "/", ...reservation }],
    }
  );
}
