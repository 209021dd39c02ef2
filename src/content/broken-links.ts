/** The links between all pages of a folder to a problem for each that leads nowhere. It holds no file back: only the check asks. */
import { posix } from "node:path";
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import type { Link } from "./body/links.ts";
import { didYouMean } from "./did-you-mean.ts";
import { error, type Fault, warning } from "./fault.ts";
import { slugFrom } from "./inspected-file.ts";
import { linkTargets, lookedUp, type Places, placesOf, placesOfText, type Targets } from "./link-targets.ts";
import { pictureFile } from "./picture.ts";
import type { Inspection, Reading } from "./reading.ts";

export async function brokenLinks(
  folder: string,
  inspections: ReadonlyMap<string, Inspection>,
  newsroom: Newsroom,
): Promise<Problem[]> {
  const readings = [...inspections.values()].map(({ reading }) => reading);
  const targets = linkTargets(readings, newsroom);
  const waiting = new Map([...inspections].map(([file, { reading }]) => [slugFrom(file), reading.is]));
  const problems: Problem[] = [];
  for (const [file, { reading, links, body }] of inspections) {
    const own = placesOf(reading) ?? (body && placesOfText(body));
    for (const link of links) {
      const fault = await faultOf(link, { folder, targets, waiting, ...(own && { own }) });
      if (fault) problems.push({ file, ...fault });
    }
  }
  return problems;
}

const PICTURE = /^\/pictures\//;
/** What may lie in public/, into which the check does not look: icons, a robots.txt. No text has such an address. */
const PUBLIC_FILE = /^\/[^/]+\.(?!md$)[a-z0-9]+$/i;

interface Linked {
  readonly folder: string;
  readonly targets: Targets;
  /** By the slug of their file: drafts and bad files have no address yet. */
  readonly waiting: ReadonlyMap<string, Reading["is"]>;
  /** Of the page on which the link stands. */
  readonly own?: Places;
}

async function faultOf(
  { href, place }: Link,
  { folder, targets, waiting, own }: Linked,
): Promise<Fault | undefined> {
  const [, path = "", fragment = ""] = /^([^?#]*)[^#]*#?(.*)$/.exec(href) ?? [];
  if (PUBLIC_FILE.test(path)) return undefined;
  if (PICTURE.test(path)) return (await pictureFile(folder, path)) ? undefined : noPicture(path, place);
  const address = lookedUp(path);
  if (address !== "" && !targets.has(address)) {
    const is = waiting.get(posix.basename(address));
    if (is === "bad") return undefined;
    return is === "draft" ? toDraft(place) : nowhere(address, place, targets);
  }
  const there = address === "" ? own : targets.get(address);
  if (!fragment || !there || [...there.headings, ...there.others].includes(fragment)) return undefined;
  return noPlace(fragment, place, there);
}

const toDraft = (place: Link["place"]): Fault =>
  warning("link-to-draft", place(), {
    message: "this link leads to a draft, which readers cannot see",
    fix: "publish the draft first, or remove the link",
  });

const noPicture = (path: string, place: Link["place"]): Fault =>
  error("broken-link", place(), {
    message: `no picture of this site has the address ${path}`,
    fix: "correct the address, or remove the link",
  });

function nowhere(address: string, place: Link["place"], targets: Targets): Fault {
  const meant = didYouMean(address, [...targets.keys()]);
  return error("broken-link", place(), {
    message: `no page of this site has the address ${address}${meant ? `: did you mean ${meant}?` : ""}`,
    fix: meant ? `write \`${meant}\`` : "correct the address, or remove the link",
  });
}

function noPlace(fragment: string, place: Link["place"], { headings, others }: Places): Fault {
  const meant = didYouMean(fragment, [...headings, ...others]);
  return error("broken-fragment", place(), {
    message: `that page has no place with the fragment #${fragment}${meant ? `: did you mean #${meant}?` : ""}`,
    fix: meant
      ? `write \`#${meant}\``
      : headings.length > 0
        ? `write one of: ${headings.map((id) => `#${id}`).join(", ")}`
        : "remove the fragment",
  });
}
