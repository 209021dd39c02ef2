/** Readers with a browser in front of a running site, and all that their browsers complain about. */
/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { aBrowser } from "./a-browser.ts";
import { aServer, type Server, type ServerOf } from "./a-server.ts";

export interface Reader {
  /** Addresses are paths: `page.goto("/about")`. */
  readonly page: Page;
  /** Console messages, errors, failed requests and requests to anybody but the site. */
  readonly complaints: readonly string[];
}

/** One server and one browser for all tests of a file. */
export function readersOf(site: ServerOf): (setting?: BrowserContextOptions) => Promise<Reader> {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([aServer(site), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return async (setting = {}) => {
    const context = await browser.newContext({ baseURL: server.origin, ...setting });
    const page = await context.newPage();
    return { page, complaints: complaintsOf(page, server.origin) };
  };
}

function complaintsOf(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  const isForeign = (request: Request) => !request.url().startsWith(`${origin}/`);
  page.on("console", (message) => {
    // An error page is itself the answer 404 or 410, which Chromium tells the console.
    if (message.location().url !== page.url()) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (isForeign(request)) complaints.push(`asked somebody else: ${request.url()}`);
  });
  return complaints;
}

/** All that was asked for is laid out and drawn. */
export const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
