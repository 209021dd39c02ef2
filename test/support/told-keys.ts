/** A batch to the keys that a listener is told of it. */
import type { Batch, ReadFile } from "../../src/archive/store.ts";
import { anArchive, NOW } from "./an-archive.ts";

/** In one list for each time. */
export function toldOf(batch: Partial<Batch>, stood: readonly ReadFile[]): string[][] {
  const archive = anArchive(...stood);
  const told: string[][] = [];
  archive.onTouched((keys) => told.push([...keys].sort()));
  archive.update({ edition: "first", ...batch, now: NOW });
  return told;
}

/** Keys with spaces between them. */
export const words = (keys: string): string[] => keys.split(" ").filter(Boolean).sort();
