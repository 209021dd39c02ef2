/** Articles and a clock to the real app over a real archive in memory, for supertest: no port, no content folder. */

import type { Express } from "express";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Article, StaticPage, Withdrawal } from "../../src/article/article.ts";
import type { Site } from "../../src/article/newsroom.ts";
import type { Reading } from "../../src/content/reading.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { createApp } from "../../src/web/app.ts";
import type { FinishedPage } from "../../src/web/finished-page.ts";
import { pageCache } from "../../src/web/page-cache.ts";
import type { Service } from "../../src/web/service.ts";
import { aNewsroom } from "./an-article.ts";

/** The tests' Sunday afternoon. */
export const NOW = Date.UTC(2026, 10, 22, 19, 0, 0);

const quiet = pino({ level: "silent" });
const renderer = createRenderer("views", "public/styles");

const MOST_KEPT_BYTES = 2 ** 24;

export interface AppOf {
  readonly articles?: readonly Article[];
  readonly withdrawals?: readonly Withdrawal[];
  readonly pages?: readonly StaticPage[];
  /** What of the site is not as usual. */
  readonly site?: Partial<Site>;
  /** What of the service is not as usual. */
  readonly but?: Partial<Service>;
}

export function anApp(parts: AppOf = {}): Express {
  return createApp(aService(parts));
}

export function aService({
  articles = [],
  withdrawals = [],
  pages = [],
  site = {},
  but = {},
}: AppOf): Service {
  const archive = openArchive(":memory:");
  onTestFinished(() => archive.close());
  const readings: Reading[] = [
    ...articles.map((article) => ({ is: "article", article, problems: [] }) as const),
    ...withdrawals.map((withdrawal) => ({ is: "withdrawn", withdrawal, problems: [] }) as const),
    ...pages.map((page) => ({ is: "page", page, problems: [] }) as const),
  ];
  archive.update({
    edition: "first",
    newsroom: aNewsroom({ site }),
    read: readings.map((reading, index) => ({
      path: `articles/${index}.md`,
      size: 1,
      modifiedAt: 1,
      reading,
    })),
    now: NOW,
  });
  const now = but.now ?? (() => NOW);
  const finished = pageCache<FinishedPage>({ mostBytes: MOST_KEPT_BYTES, archive, now });
  archive.onTouched(finished.drop);
  return {
    archive,
    pages: finished,
    renderer,
    log: quiet,
    now,
    startedAt: 0,
    isDraining: () => false,
    stuckSince: () => undefined,
    contentFolder: "test/fixtures/content",
    publicFolder: "public",
    isProduction: false,
    ...but,
  };
}
