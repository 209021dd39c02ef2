/** A real archive and a clock that the test sets to a cache of pages that are counted as they are made. */
import { type AskedPage, askedPage } from "../../src/web/asked-page.ts";
import { type Keepable, type PageCache, pageCache } from "../../src/web/page-cache.ts";
import { anArchive, NOW } from "./an-archive.ts";

const MOST_BYTES = 1000;

export interface Page extends Keepable {
  /** Which making of it this is. */
  readonly print: number;
}

export const FOREVER = Number.POSITIVE_INFINITY;

/** `mill`, or with parameters `mill?page=2&from=1`. */
export function named(name: string): AskedPage {
  const [path = "", search = ""] = name.split("?");
  return askedPage({ path, search: search && `?${search}`, accept: undefined });
}

/** A cache over a real archive, a clock that the test sets, and a count of all that is made. */
export function aPageCache({ archive = anArchive(), mostBytes = MOST_BYTES } = {}) {
  const clock = { now: NOW };
  const pages: PageCache<Page> = pageCache({ mostBytes, archive, now: () => clock.now });
  archive.onTouched(pages.drop);
  let prints = 0;
  const print = (name: string, but: Partial<Page> = {}): Page => {
    prints += 1;
    return {
      reads: [],
      keys: new Set([`article:${name}`]),
      holdsUntil: FOREVER,
      bytes: 10,
      print: prints,
      ...but,
    };
  };
  return {
    ...{ archive, clock, pages, print },
    printed: () => prints,
    /** Asked for and, if need be, made. */
    ask: async (name: string, but: Partial<Page> = {}) =>
      (await pages.get(named(name), async () => print(name, but))).page.print,
    /** Asked for at the front door. */
    hit: (name: string) => pages.hit(named(name), clock.now)?.print,
  };
}
