/** The text of a heading to its fragment, unique on the page. */
import { slugOf } from "../slug.ts";

/** What the page itself uses. */
const TAKEN =
  /^(?:headline|main|notes|menu|nav|search|top|related|corrections|contributors|footer|p\d+|(?:slot|correction|note|note-ref|part)(?:-.*)?)$/;

/** Give it each heading in turn. */
export function headingIds(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const slug = slugOf(text);
    const wanted = slug && !TAKEN.test(slug) ? slug : `part-${slug || used.size + 1}`;
    let id = wanted;
    let number = used.get(wanted) ?? 0;
    while (used.has(id)) {
      number += 1;
      id = `${wanted}-${number}`;
    }
    used.set(wanted, number || 1).set(id, 1);
    return id;
  };
}
