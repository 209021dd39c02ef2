/** An address, or none, to what readers don't see yet: drafts of the folder, and articles before their hour. */
import type { ArchiveStore } from "../../archive/store.ts";
import type { Article } from "../../article/article.ts";
import type { Instant } from "../../article/instant.ts";
import { slugAt } from "../../article/permalink.ts";
import type { Problem } from "../../article/problem.ts";
import { readAsIfPublished } from "../../content/read-as-if-published.ts";

export interface Draft {
  readonly file: string;
  readonly article: Article;
  readonly problems: readonly Problem[];
}

export interface FoundUnpublished {
  readonly is: "draft" | "embargoed";
  readonly article: Article;
}

export interface Unpublished {
  draft(file: string, now: Instant): Promise<Draft | undefined>;
  drafts(now: Instant): Promise<readonly Draft[]>;
  /** Nothing where readers see something. A draft moves with the days and with its section, so one of that name will do. */
  at(address: string, now: Instant): Promise<FoundUnpublished | undefined>;
}

export function unpublished(store: ArchiveStore, folder: string): Unpublished {
  const files = (): readonly string[] =>
    store
      .filesBelow("articles")
      .filter(({ state }) => state === "draft")
      .map(({ path }) => path);

  async function draft(file: string, now: Instant): Promise<Draft | undefined> {
    const read = await readAsIfPublished(folder, file, { newsroom: await store.newsroom(), now });
    return read.is === "draft" ? { file, ...read } : undefined;
  }

  async function among(paths: readonly string[], now: Instant): Promise<readonly Draft[]> {
    const drafts = await Promise.all(paths.map((file) => draft(file, now)));
    return drafts.filter((each) => each !== undefined);
  }

  async function embargoed(address: string, now: Instant): Promise<Article | undefined> {
    const teaser = store.embargoed(now).find((each) => each.address === address);
    const found = teaser && (await store.article(address, teaser.publishedAt));
    return found?.is === "article" ? found.article : undefined;
  }

  return {
    draft,
    drafts: (now) => among(files(), now),
    async at(address, now) {
      if ((await store.article(address, now)) ?? (await store.staticPage(address))) return undefined;
      const article = await embargoed(address, now);
      if (article) return { is: "embargoed", article };
      const { site } = await store.newsroom();
      const slug = slugAt(site, address);
      if (slug === undefined) return undefined;
      const named = await among(
        files().filter((file) => file.endsWith(`/${slug}.md`)),
        now,
      );
      const found = named.find((each) => each.article.address === address) ?? named[0];
      return found && { is: "draft", article: found.article };
    },
  };
}
