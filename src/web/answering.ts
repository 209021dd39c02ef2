/** The half of the server that answers readers: an archive to an open port. The half that takes the content in tells it what changed. */
import type { Logger } from "pino";
import type { Archive } from "../archive/archive.ts";
import type { Key } from "../archive/keys.ts";
import type { Instant } from "../article/instant.ts";
import type { RenewableRenderer } from "../render/renewable-renderer.ts";
import type { Settings } from "../settings.ts";
import { createApp } from "./app.ts";
import { drain, farewell } from "./drain.ts";
import type { FinishedPage } from "./finished-page.ts";
import { frontDoor } from "./front-door.ts";
import { httpServer } from "./http-server.ts";
import { openPort } from "./open-port.ts";
import { pageCache } from "./page-cache.ts";
import { previewKey } from "./preview-key.ts";
import { renewViews } from "./renew-views.ts";
import type { Renewal } from "./renewal-log.ts";
import type { Service } from "./service.ts";
import type { Writing } from "./writing/open-writing.ts";

/** In this process, or in several others. */
export interface Answering {
  /** Resolves with the address at which readers find it. Port `0` is any free one. */
  open(port: number): Promise<string>;
  /** What readers see of these has changed. What the clock did after `asOf` was not looked at. */
  drop(keys: readonly Key[], asOf?: Instant): void;
  /** Since when nothing that changed can be taken in; nothing once it can. */
  stuck(since?: Instant): void;
  /** Takes in views and styles that changed; whoever writes sees them by himself. */
  renewViews(at: Instant): Promise<Renewal>;
  /** Resolves once all who were there have been answered to the end. */
  leave(): Promise<void>;
}

export interface AnsweringOf {
  readonly settings: Settings;
  readonly archive: Archive;
  readonly renderer: RenewableRenderer;
  readonly log: Logger;
  readonly now: () => Instant;
  readonly startedAt: Instant;
  readonly contentFolder: string;
  readonly publicFolder: string;
  /** Whoever writes has every page made anew. */
  readonly writing?: Writing | undefined;
}

/** For a stop: every save of the code is one. */
const WRITER_WAITS_MS = 200;

export function answerReaders({ settings, writing, startedAt, ...parts }: AnsweringOf): Answering {
  const { archive, renderer, now } = parts;
  let isDraining = false;
  let stuckSince: Instant | undefined;
  let viewsSince = startedAt;
  const pages = pageCache<FinishedPage>({ mostBytes: writing ? 0 : settings.pageCacheBytes, archive, now });
  const service: Service = {
    ...settings,
    ...parts,
    pages,
    get startedAt() {
      return viewsSince;
    },
    isDraining: () => isDraining,
    stuckSince: () => stuckSince,
    // Asked for each preview: the command may have made another.
    previewKey: () => previewKey(settings),
  };
  const app = createApp(writing ? { ...service, whileWriting: writing.routes(service) } : service);
  const server = httpServer(app, frontDoor(service));

  return {
    open: (port) => openPort(server, { port, host: settings.host }),
    drop: pages.drop,
    stuck(since) {
      stuckSince = since;
    },
    async renewViews(at) {
      const renewal = writing ? { keys: [], problems: [] } : renewViews(renderer);
      if (renewal.keys.length > 0) viewsSince = at;
      pages.drop(renewal.keys);
      return renewal;
    },
    async leave() {
      isDraining = true;
      // A laptop has no load balancer to tell.
      if (settings.isProduction) await farewell(server);
      await drain(server, writing && WRITER_WAITS_MS);
    },
  };
}
