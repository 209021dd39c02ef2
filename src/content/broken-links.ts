/** The links between all pages of a folder to a problem for each that leads nowhere. It holds no file back: only the check asks. */
import { posix } from "node:path";
import type { Body } from "../article/body.ts";
import type { Newsroom } from "../article/newsroom.ts";
import type { Problem } from "../article/problem.ts";
import type { Link } from "./body/links.ts";
import { didYouMean } from "./did-you-mean.ts";
import { error, type Fault, warning } from "./fault.ts";
import { slugFrom } from "./inspected-file.ts";
import type { Inspection } from "./inspection.ts";
import type { Reading } from "./reading.ts";
import { withoutCase } from "./slug.ts";

/** Address -> the text that stands there; `undefined` where there is none to link into. */
type Targets = ReadonlyMap<string, Body | undefined>;

export function brokenLinks(inspections: ReadonlyMap<string, Inspection>, newsroom: Newsroom): Problem[] {
  const readings = [...inspections.values()].map(({ reading }) => reading);
  const targets: Targets = new Map([...readings.flatMap(placesOf), ...listsOf(readings, newsroom)]);
  const waiting = new Map([...inspections].map(([file, { reading }]) => [slugFrom(file), reading.is]));
  return [...inspections].flatMap(([file, { reading, links }]) => {
    const [own] = placesOf(reading);
    return links
      .flatMap((link) => faultsOf(link, { own: own?.[1], targets, waiting }))
      .map((fault) => ({ file, ...fault }));
  });
}

function placesOf(reading: Reading): [string, Body | undefined][] {
  if (reading.is === "page") return [[reading.page.address, reading.page.body]];
  if (reading.is === "withdrawn") return [[reading.withdrawal.address, undefined]];
  if (reading.is !== "article") return [];
  const { address, formerAddresses, body } = reading.article;
  return [[address, body], ...formerAddresses.map((former): [string, Body] => [former, body])];
}

/** The pages that the site makes of all articles. */
function listsOf(readings: readonly Reading[], { site, people }: Newsroom): [string, undefined][] {
  const articles = readings.flatMap((reading) => (reading.is === "article" ? [reading.article] : []));
  const topics = articles.flatMap(({ topics }) => topics.map(({ id }) => `/topic/${encodeURIComponent(id)}`));
  const sections = site.sections.map(({ id }) => `/section/${id}`);
  const persons = [...people.keys()].map((id) => `/by/${id}`);
  return ["/", "/corrections", "/search", ...sections, ...topics, ...persons].map((address) => [
    address,
    undefined,
  ]);
}

/** What the server keeps beside the texts, and other editions of a page: they are not looked for here. */
const NOT_JUDGED = /^\/pictures\/|^\/archive\/|\/history$|\.[a-z0-9.]+$/;
/** Of the page itself, not of its text. */
const PAGE_FRAGMENT = /^(?:main|headline|notes|note-.+|correction-.+|p\d+)$/;

interface Linked {
  /** The text in which the link stands. */
  readonly own: Body | undefined;
  readonly targets: Targets;
  /** By the slug of their file: drafts and bad files have no address yet. */
  readonly waiting: ReadonlyMap<string, Reading["is"]>;
}

function faultsOf({ href, place }: Link, { own, targets, waiting }: Linked): Fault[] {
  const [, path = "", fragment = ""] = /^([^?#]*)[^#]*#?(.*)$/.exec(href) ?? [];
  const address = withoutCase(path);
  if (NOT_JUDGED.test(address)) return [];
  if (address !== "" && !targets.has(address)) {
    const is = waiting.get(posix.basename(address));
    return is === "bad" ? [] : is === "draft" ? [toDraft(place)] : [nowhere(address, place, targets)];
  }
  const body = address === "" ? own : targets.get(address);
  if (!fragment || !body || PAGE_FRAGMENT.test(fragment)) return [];
  const ids = body.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
  return ids.includes(fragment) ? [] : [noHeading(fragment, place, ids)];
}

const toDraft = (place: Link["place"]): Fault =>
  warning("link-to-draft", place, {
    message: "this link leads to a draft, which readers cannot see",
    fix: "publish the draft first, or remove the link",
  });

function nowhere(address: string, place: Link["place"], targets: Targets): Fault {
  const meant = didYouMean(address, [...targets.keys()]);
  return error("broken-link", place, {
    message: `no page of this site has the address ${address}${meant ? `: did you mean ${meant}?` : ""}`,
    fix: meant ? `write \`${meant}\`` : "correct the address, or remove the link",
  });
}

function noHeading(fragment: string, place: Link["place"], ids: readonly string[]): Fault {
  const meant = didYouMean(fragment, ids);
  return error("broken-fragment", place, {
    message: `no heading there has the fragment #${fragment}${meant ? `: did you mean #${meant}?` : ""}`,
    fix: meant
      ? `write \`#${meant}\``
      : ids.length > 0
        ? `write one of: ${ids.map((id) => `#${id}`).join(", ")}`
        : "remove the fragment",
  });
}
