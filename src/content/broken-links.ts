/** The links between all pages of a folder to a problem for each that leads nowhere. It holds no file back: only the check asks. */
import { posix } from "node:path";
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import { didYouMean, nearestOf } from "./did-you-mean.ts";
import { checked, type Fault, type Place } from "./fault.ts";
import { slugFrom } from "./inspected-file.ts";
import type { Judged, PlacedLink } from "./judged.ts";
import { formTargets, linkTargets, lookedUp, type Targets } from "./link-targets.ts";
import { pictureFile } from "./picture.ts";
import type { Places } from "./places.ts";

/** Each is looked for among all addresses. Where more links are broken they have one cause, and the first tell it. */
const MOST_SUGGESTIONS = 100;

export async function brokenLinks(
  folder: string,
  files: ReadonlyMap<string, Judged>,
  newsroom: Newsroom,
): Promise<Problem[]> {
  const judged = [...files.values()];
  const targets = linkTargets(judged, newsroom);
  const site = {
    folder,
    targets,
    forms: formTargets(judged),
    waiting: waitingIn(files),
    meant: suggestions(targets),
  };
  const problems: Problem[] = [];
  for (const [file, { links, places: own }] of files) {
    for (const link of links) {
      const fault = await faultOf(link, { ...site, ...(own && { own }) });
      if (fault) problems.push({ file, ...fault });
    }
  }
  return problems;
}

/** Drafts and bad files have no address yet: they are known by the slug of their file. */
const waitingIn = (files: ReadonlyMap<string, Judged>): Linked["waiting"] =>
  new Map(
    [...files].flatMap(([file, { is }]) => (is === "draft" || is === "bad" ? [[slugFrom(file), is]] : [])),
  );

function suggestions(targets: Targets): Linked["meant"] {
  const nearest = nearestOf([...targets.keys()]);
  const known = new Map<string, string | undefined>();
  return (address) => {
    if (!known.has(address) && known.size < MOST_SUGGESTIONS) known.set(address, nearest(address));
    return known.get(address);
  };
}

const PICTURE = /^\/pictures\//;
/** What may lie in public/, into which the check does not look: icons, a robots.txt. No text has such an address. */
const PUBLIC_FILE = /^\/[^/]+\.(?!md$)[a-z0-9]+$/i;

interface Linked {
  readonly folder: string;
  readonly targets: Targets;
  readonly forms: ReadonlySet<string>;
  readonly waiting: ReadonlyMap<string, "draft" | "bad">;
  /** The address that was probably meant. */
  readonly meant: (address: string) => string | undefined;
  /** Of the page on which the link stands. */
  readonly own?: Places;
}

async function faultOf(
  { href, ...place }: PlacedLink,
  { folder, targets, forms, waiting, meant, own }: Linked,
): Promise<Fault | undefined> {
  const [, path = "", fragment = ""] = /^([^?#]*)[^#]*#?(.*)$/.exec(href) ?? [];
  if (PUBLIC_FILE.test(path)) return undefined;
  if (PICTURE.test(path)) return (await pictureFile(folder, path)) ? undefined : noPicture(path, place);
  const address = lookedUp(path);
  if (forms.has(address) && !targets.has(address)) return undefined;
  if (address !== "" && !targets.has(address)) {
    const is = waiting.get(posix.basename(address));
    if (is === "bad") return undefined;
    return is === "draft" ? toDraft(place) : nowhere(address, place, meant(address));
  }
  const there = address === "" ? own : targets.get(address);
  if (!fragment || !there || [...there.headings, ...there.others].includes(fragment)) return undefined;
  return noPlace(fragment, place, there);
}

const toDraft = (place: Place): Fault =>
  checked("link-to-draft", place, {
    message: "this link leads to a draft, which readers cannot see",
    fix: "publish the draft first, or remove the link",
  });

const noPicture = (path: string, place: Place): Fault =>
  checked("broken-link", place, {
    message: `no picture of this site has the address ${path}`,
    fix: "correct the address, or remove the link",
  });

function nowhere(address: string, place: Place, meant: string | undefined): Fault {
  return checked("broken-link", place, {
    message: `no page of this site has the address ${address}${meant ? `: did you mean ${meant}?` : ""}`,
    fix: meant ? `write \`${meant}\`` : "correct the address, or remove the link",
  });
}

function noPlace(fragment: string, place: Place, { headings, others }: Places): Fault {
  const meant = didYouMean(fragment, [...headings, ...others]);
  return checked("broken-fragment", place, {
    message: `that page has no place with the fragment #${fragment}${meant ? `: did you mean #${meant}?` : ""}`,
    fix: meant
      ? `write \`#${meant}\``
      : headings.length > 0
        ? `write one of: ${headings.map((id) => `#${id}`).join(", ")}`
        : "remove the fragment",
  });
}
