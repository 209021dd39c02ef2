/** Views and styles as they lie in their folders to releases of them: copies that all processes print from, so that nobody prints what was not released. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Instant } from "../article/instant.ts";
import type { CompiledRenderer } from "../render/renderer.ts";
import { MOST_EARLIER, type RenewableRenderer, renewableRenderer } from "../render/renewable-renderer.ts";
import type { Looks } from "../render/template-problem.ts";
import { renewViews } from "./renew-views.ts";
import type { Renewal } from "./renewal-log.ts";
import type { Release } from "./worker-messages.ts";

export interface ViewReleases {
  /** The last one, and before it those that print what the last one can't. */
  latest(): readonly Release[];
  /** A new one, if they changed and all can be compiled. */
  renew(at: Instant): Promise<Renewal>;
}

export interface ReleasesOf {
  readonly looks: Looks;
  /** Their folder is named like this, with an ending of its own, and is gone with this process. */
  readonly beside: string;
  readonly since: Instant;
  /** Loaded when something is renewed: this process prints no page. */
  readonly loadCompiler: () => Promise<(home: string) => CompiledRenderer>;
}

export function viewReleases({ looks, beside, since, loadCompiler }: ReleasesOf): ViewReleases {
  const folder = mkdtempSync(`${resolve(beside)}.views-`);
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const next = join(folder, "next");
  const copied = { home: next, viewsFolder: join(next, "views"), publicFolder: join(next, "public") };
  const releases: Release[] = [];
  let renderer: Promise<RenewableRenderer> | undefined;

  function copy(): void {
    rmSync(next, { recursive: true, force: true });
    copyFiles(looks.viewsFolder, copied.viewsFolder);
    copyFiles(join(looks.publicFolder, "styles"), join(copied.publicFolder, "styles"));
  }

  function release(at: Instant): string {
    const home = join(folder, String(releases.length + 1));
    renameSync(next, home);
    releases.push({ home, since: at });
    return home;
  }

  const latest = (): readonly Release[] => releases.slice(-1 - MOST_EARLIER);

  async function load(): Promise<RenewableRenderer> {
    const compileFrom = await loadCompiler();
    const compile = (): CompiledRenderer => {
      copy();
      return compileFrom(next);
    };
    return renewableRenderer({ ...copied, compile, first: compileFrom(first), onProblem: () => {} });
  }

  copy();
  const first = release(since);
  return {
    latest,
    async renew(at) {
      renderer ??= load().catch((fault) => {
        renderer = undefined;
        throw fault;
      });
      const renewal = renewViews(await renderer);
      if (renewal.keys.length > 0) release(at);
      return renewal;
    },
  };
}

function copyFiles(from: string, to: string): void {
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:eta|css)$/.test(name)) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    copyFileSync(join(from, name), join(to, name));
  }
}
