/** A site with a draft, an embargo and an end ahead, and previews of it, at noon of the tests' Sunday. */
import { JSDOM } from "jsdom";
import type { Instant } from "../../src/article/instant.ts";
import { type Preview, signPreview } from "../../src/web/preview-token.ts";
import { aLastingContentFolder } from "./a-content-folder.ts";
import { aPhotograph } from "./a-photograph.ts";
import { aServer, PREVIEW_KEY } from "./a-server.ts";
import { anArticleFile } from "./an-article-file.ts";

export const NOON = Date.UTC(2026, 10, 22, 17);
export const HOUR = 3_600_000;
export const DRAFT = "articles/2026/11/eel-pots.md";
export const EMBARGOED = "articles/2026/11/ebb-tables.md";
export const LIVE = "articles/2026/11/weir.md";
const EXPIRING = "articles/2026/11/regatta.md";

export const draft = anArticleFile(
  {
    status: "draft",
    headline: "Eel pots come up empty",
    image: "{ file: pots.jpg, alt: Pots, credit: Ana Ruiz }",
  },
  "The pots were [bare](/about).\n\nSee [the lock](https://lock.example/).\n",
);
const embargoed = anArticleFile({
  headline: "The ebb tables are out",
  section: "harbor",
  published: "2026-11-30T09:00:00-05:00",
});
const files = {
  [DRAFT]: draft,
  "articles/2026/11/pots.jpg": await aPhotograph({ width: 900, height: 600 }).jpeg().toBuffer(),
  [EMBARGOED]: embargoed,
  [LIVE]: anArticleFile({ headline: "The weir stands", section: "harbor" }),
  [EXPIRING]: anArticleFile({
    headline: "The regatta is tomorrow",
    section: "harbor",
    expires: "2026-11-24T00:00:00-05:00",
  }),
  "articles/2026/11/rope.md": anArticleFile({ status: "withdrawn", reason: "It was another rope." }),
  "articles/2026/11/faulty.md": anArticleFile({ headlin: "Kelp", section: "harbour" }),
  "pages/about.md": "---\ntitle: About us\ndescription: Who we are.\n---\nWe are three.\n",
};

/** Of a preview that works for an hour. */
export const previewOf = (preview: Partial<Preview>, key = PREVIEW_KEY): string =>
  `/preview/${signPreview({ until: NOON + HOUR, ...preview }, key)}`;

export interface OpenedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly document: Document;
  readonly headline: string;
  /** With spaces that may break. */
  readonly banner: string;
}

export interface PreviewedSite {
  readonly origin: string;
  readonly folder: string;
  /** For all tests of a file. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  open(path: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

export async function aPreviewedSite(now: () => Instant): Promise<PreviewedSite> {
  const { folder, remove } = aLastingContentFolder(files);
  const { origin, close } = await aServer({ content: folder, now });
  const get: PreviewedSite["get"] = (path, headers = {}) =>
    fetch(origin + path, { headers, redirect: "manual" });

  return {
    origin,
    folder,
    get,
    async open(path) {
      const { status, headers, ...response } = await got(get(path));
      const { document } = new JSDOM(response.text).window;
      const textOf = (selector: string): string =>
        document.querySelector(selector)?.textContent?.trim() ?? "";
      return { status, headers, document, headline: textOf("h1"), banner: breakable(textOf(".preview")) };
    },
    async close() {
      await close();
      remove();
    },
  };
}

async function got(asked: Promise<Response>) {
  const response = await asked;
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const breakable = (text: string): string => text.replace(/[\u{a0}\u{202f}]/gu, " ");
