/** A headline run together with its byline (`Mill DrainedBy Ana RuizLIMA — …`) to two blocks. */
import { bylineOpening } from "./byline-opening.ts";
import { part } from "./furniture.ts";
import type { Block } from "./recognized.ts";

/** A byline that stands further down belongs to no headline. */
const LONGEST_HEAD = 600;
const GLUED_BY = /(?<=[\p{Ll}\d.!?”’"')])(?=B[yY] \p{Lu})/gu;

/** The word `By` opens a byline when a name follows it up to the next seam. */
export function gluedBylineSplit([block, ...others]: readonly Block[]): readonly Block[] {
  if (!block) return [];
  const found = [...block.text.slice(0, LONGEST_HEAD).matchAll(GLUED_BY)].find(({ index }) =>
    bylineOpening(block.text.slice(index), () => false),
  );
  return found ? [part(block, 0, found.index), part(block, found.index), ...others] : [block, ...others];
}
