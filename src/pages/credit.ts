/** The people of a byline to what is printed of each, in print order: what joins them, the name, the person's page. */
import { type Author, joints } from "../article/byline.ts";
import { personLink } from "./links.ts";

export interface Credit {
  /** Before the name: nothing, `, ` or ` and `. */
  readonly joint: string;
  readonly name: string;
  readonly href?: string;
}

export function credits(byline: readonly Author[]): readonly Credit[] {
  const before = joints(byline.length);
  return byline.map(({ name, personId }, index) => ({
    joint: before[index] ?? "",
    name,
    ...(personId && { href: personLink(personId) }),
  }));
}
