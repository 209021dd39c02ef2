/** What a handler found, turned into a page that is finished once and sent to all who ask for it; or into a redirect. */
import type { OutgoingHttpHeaders } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import type { Archive } from "../archive/archive.ts";
import { type Key, SITE } from "../archive/keys.ts";
import { notedKeys } from "../archive/noted-keys.ts";
import type { Instant } from "../article/instant.ts";
import type { Edition } from "../pages/edition.ts";
import type { Form, FormLink } from "../pages/form.ts";
import type { Desk } from "../pages/frame.ts";
import { kindKeys } from "../pages/kind-keys.ts";
import { type AskedPage, askedPage, type Parameter, type Parameters } from "./asked-page.ts";
import { freshness, keep, type Lifetime, lifetimes } from "./cache-control.ts";
import { readTarget } from "./canonical-path.ts";
import { codedText } from "./coded-text.ts";
import { type FinishedPage, headersSoFar } from "./finished-page.ts";
import type { GoneStatus } from "./gone-status.ts";
import { keyHeader } from "./key-header.ts";
import { otherAddress } from "./one-address.ts";
import { fingerprintOf } from "./preconditions.ts";
import { allowStyles } from "./security-headers.ts";
import { type Exchange, sendPage } from "./send-page.ts";
import { deskSince, type Service, siteIfAny } from "./service.ts";

/** One reader's request. `now` is the same for every question it asks. */
export interface Visit {
  readonly request: Request;
  readonly archive: Archive;
  readonly desk: Desk;
  readonly now: Instant;
  /** When anything last changed of the articles, the newsroom or the templates. */
  readonly siteChangedAt: Instant;
  /** Of the query. A page that never asks for one is the same whatever stands there. */
  readonly parameter: (name: Parameter) => Parameters[Parameter];
}

export interface FoundEdition {
  readonly edition: Edition;
  /** What is made of more than one article changes with the whole site, unless it says otherwise. */
  readonly changedAt?: Instant;
  /** That of a page, unless it says otherwise. */
  readonly lifetime?: Lifetime;
  /** From then on it says something else, whatever the articles do. */
  readonly holdsUntil?: Instant;
  /** 200, unless it says otherwise. */
  readonly status?: 200 | GoneStatus;
  /** Beside those that a form has of its own. */
  readonly links?: readonly FormLink[];
}

export type Answer = FoundEdition | { readonly movedTo: string };

/** Finds what stands at an address, or throws why it is not shown. */
export type Show = (visit: Visit) => Promise<Answer>;

/** Not a page, so nobody keeps it. */
class MovedTo extends Error {
  override readonly name = "MovedTo";
  readonly address: string;
  readonly keys: ReadonlySet<Key>;

  constructor(address: string, keys: ReadonlySet<Key>) {
    super(address);
    this.address = address;
    this.keys = keys;
  }
}

export const answerWith =
  (service: Service) =>
  (show: Show): RequestHandler =>
  async (request, response) => {
    const exchange = { service, request, response };
    const { search } = readTarget(request.url);
    const asked = askedPage({ path: request.path, search, accept: request.headers.accept });
    try {
      const got = await service.pages.get(asked, (stale, since) =>
        finish(exchange, { show, asked, stale, since }),
      );
      const elsewhere = otherAddress(request);
      if (elsewhere === undefined) await sendPage(exchange, got);
      else await redirect(exchange, new MovedTo(elsewhere, got.page.keys));
    } catch (fault) {
      if (!(fault instanceof MovedTo)) throw fault;
      await redirect(exchange, new MovedTo(fault.address + search, fault.keys));
    }
  };

/** Scripts that may read what stands there are led to it. */
async function redirect({ service, request, response }: Exchange, { address, keys }: MovedTo): Promise<void> {
  const site = await siteIfAny(service, request);
  const times = { now: service.now(), nextChange: service.pages.nextChange() };
  keep(response, freshness(lifetimes.moved, times));
  response.set({ "Access-Control-Allow-Origin": "*", ...(site && keyHeader(site, keys)) });
  response.status(301).location(address).end();
}

interface Finishing {
  readonly show: Show;
  readonly asked: AskedPage;
  /** What stood there before, if anybody knows. */
  readonly stale: FinishedPage | undefined;
  /** What middleware knew before then is out of date. */
  readonly since: Instant;
}

/** All that middleware has set by now goes with the page, to every reader. */
async function finish(exchange: Exchange, { show, asked, stale, since }: Finishing): Promise<FinishedPage> {
  const { service, request, response } = exchange;
  const desk = await deskSince(service, request, since);
  const { now } = desk;
  const siteChangedAt = Math.max(await service.archive.changedAt(now), service.startedAt);
  const keys = new Set<Key>([SITE]);
  const archive = notedKeys(service.archive, keys);
  const reads = new Set<Parameter>();
  const parameter = (name: Parameter): Parameters[Parameter] => {
    reads.add(name);
    return asked.parameters[name];
  };
  const found = await show({ request, archive, desk, now, siteChangedAt, parameter });
  if ("movedTo" in found) throw new MovedTo(found.movedTo, keys);

  const { edition, status = 200, lifetime = lifetimes.page, changedAt = siteChangedAt } = found;
  const before = response.getHeaders();
  const body = writeEdition(exchange, edition);
  for (const link of found.links ?? []) response.append("Link", linkHeader(link));
  for (const key of kindKeys(edition)) keys.add(key);
  response.set(keyHeader(desk.newsroom.site, keys));
  const headers = headersSoFar(response);
  restore(response, before);
  const fingerprint = fingerprintOf(body);
  return {
    keys,
    reads: [...reads],
    holdsUntil: found.holdsUntil ?? Number.POSITIVE_INFINITY,
    status,
    lifetime,
    fingerprint,
    lastModified: Math.min(changedAt, now),
    text: stale?.fingerprint === fingerprint ? stale.text : codedText(body),
    headers,
    answers: new Map(),
    bytes: bytesOf(body, keys),
  };
}

/** What was made is a page; the answer may yet become another, such as the way to its right address. */
function restore(response: Response, before: OutgoingHttpHeaders): void {
  for (const name of response.getRawHeaderNames()) {
    const value = before[name.toLowerCase()];
    if (value === undefined) response.removeHeader(name);
    else response.setHeader(name, value);
  }
}

/** With its codings, which come to less than the text itself, its headers, and its name under each key. */
const bytesOf = ({ length }: Buffer, keys: ReadonlySet<Key>): number => 2 * length + 4096 + 100 * keys.size;

/** Renders, and sets the headers that go with the bytes. */
export function writeEdition({ service, request, response }: Exchange, edition: Edition): Buffer {
  const { text, type, styleHash } = service.renderer.render(edition);
  const body = Buffer.from(text);
  if (styleHash) allowStyles(styleHash)(request, response, () => {});
  if ("links" in edition) sayOfForm(response, edition);
  response.set("Content-Type", type);
  return body;
}

const linkHeader = ({ rel, href, type }: FormLink): string =>
  `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ""}`;

/** What a page says in its head, any other form says here. */
function sayOfForm(response: Response, { links, isIndexed }: Form): void {
  for (const link of links) response.append("Link", linkHeader(link));
  if (!isIndexed) response.set("X-Robots-Tag", "noindex");
  // The same for everybody, without cookies: scripts of any site may read it.
  response.set("Access-Control-Allow-Origin", "*");
}
