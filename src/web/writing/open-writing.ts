/** A server to one for whoever writes: what is taken in, the views and the styles, and who is told of each change. */
import { randomUUID } from "node:crypto";
import { relative, sep } from "node:path";
import type { Router } from "express";
import type { LoadReport } from "../../archive/load-content.ts";
import type { ArchiveStore } from "../../archive/store.ts";
import type { Instant } from "../../article/instant.ts";
import { isError, type Problem } from "../../article/problem.ts";
import type { Paint } from "../../content/problem-lines.ts";
import { timeOfDay } from "../../content/time-of-day.ts";
import type { CompiledRenderer } from "../../render/renderer.ts";
import { type RenewableRenderer, renewableRenderer } from "../../render/renewable-renderer.ts";
import type { Looks } from "../../render/template-problem.ts";
import type { Service } from "../service.ts";
import { changeLines } from "./change-lines.ts";
import { events } from "./events.ts";
import { followLooks } from "./follow-looks.ts";
import { liveRenderer } from "./live-renderer.ts";
import { observed, type TakenIn } from "./observed-store.ts";
import { writingRoutes } from "./routes.ts";
import { type ShownProblem, shownProblem } from "./shown-problem.ts";
import { type StandingProblem, standingProblems } from "./standing-problems.ts";
import { unpublished } from "./unpublished.ts";

export interface WritingSetting extends Looks {
  readonly store: ArchiveStore;
  readonly contentFolder: string;
  readonly editorLink: string;
  readonly now: () => Instant;
  readonly compile: () => CompiledRenderer;
  readonly print: (text: string) => void;
  readonly paint: Paint;
}

export interface Writing {
  /** Has to be the one that the folder is taken in to. */
  readonly store: ArchiveStore;
  readonly renderer: RenewableRenderer;
  routes(service: Service): Router;
  report(report: Pick<LoadReport, "milliseconds" | "isNewsroomNew">): void;
  close(): Promise<void>;
}

const NEWSROOM = "site.yaml and people.yaml";

export async function openWriting(setting: WritingSetting): Promise<Writing> {
  const { contentFolder, home, viewsFolder, publicFolder, editorLink, now } = setting;
  /** Whoever has a page of another process makes it anew. */
  const server = randomUUID();
  /** Goes up whenever pages may look different. */
  let made = 1;
  /** Goes up whenever there is anything to tell. */
  let change = 0;
  let known: readonly StandingProblem[] = [];
  let work: Promise<unknown> = Promise.resolve();

  const pending: TakenIn[] = [];
  const store = observed(setting.store, (taken) => pending.push(...taken));
  const drafts = unpublished(store, contentFolder);
  const standing = standingProblems(store, contentFolder);
  const renderer = liveRenderer(
    renewableRenderer({ ...setting, onProblem: () => inTurn(() => tell([], { milliseconds: 0 })) }),
    () =>
      `<script type="module" src="/writing/overlay.js" data-server="${server}" data-made="${made}"></script>`,
  );

  const isOfLooks = ({ rule }: Problem): boolean => rule === "view" || rule === "style";
  const shown = (problems: readonly StandingProblem[]): Promise<readonly ShownProblem[]> =>
    Promise.all(
      problems.map((problem) =>
        shownProblem(problem, { root: isOfLooks(problem) ? home : contentFolder, editorLink }),
      ),
    );
  const state = async () => ({ server, made, change, problems: await shown(known) });
  const stream = events(state);

  function inTurn(task: () => Promise<void>): void {
    work = work.then(task).catch((fault: unknown) => setting.print(`${fault}\n`));
  }

  async function tell(taken: readonly TakenIn[], { milliseconds }: { milliseconds: number }): Promise<void> {
    const before = known;
    known = [...renderer.problems(), ...(await standing.all(now()))];
    const bad = filesOf(known);
    const mended = new Set([...filesOf(before)].filter((file) => !bad.has(file)));
    const named = new Set(taken.map(({ file }) => file));
    const unnamed = [...mended].filter((file) => !named.has(file));
    const isNews = newsAfter(before, { named, isFirst: change === 0 });
    change += 1;
    setting.print(
      changeLines(
        {
          clock: timeOfDay(now()),
          milliseconds,
          taken: [...taken, ...unnamed.map((file) => ({ file, is: "unchanged", problems: [] }) as const)],
          mended,
          problems: await shown(known.filter(isNews)),
          stillServing: [...bad].flatMap((file) => standIn(file) ?? []),
        },
        setting.paint,
      ),
    );
    await stream.tell();
  }

  async function withAddress(taken: TakenIn): Promise<TakenIn> {
    const draft = taken.is === "draft" ? await drafts.draft(taken.file, now()) : undefined;
    return draft ? { ...taken, address: draft.article.address } : taken;
  }

  const standIn = (file: string): string | undefined =>
    /^(?:articles|pages)\//.test(file) ? store.servedAt(file, now()) : file;

  const looks = await followLooks([viewsFolder, publicFolder], {
    onChange: (paths) =>
      inTurn(async () => {
        const startedAt = now();
        const is = renderer.renew() ? "taken in" : "held-back";
        if (is === "taken in") made += 1;
        const files = paths.map((path) => relative(home, path).split(sep).join("/"));
        await tell(
          files.map((file) => ({ file, is, problems: [] })),
          { milliseconds: now() - startedAt },
        );
      }),
    onError: (fault) =>
      setting.print(`Views and styles can’t all be followed, so changes may be missed: ${fault}\n`),
  });

  return {
    store,
    renderer,
    routes: (service) => writingRoutes({ service, store, drafts, shown, stream, viewsFolder }),
    report: ({ milliseconds, isNewsroomNew }) =>
      inTurn(async () => {
        const taken = await Promise.all(pending.splice(0).map(withAddress));
        standing.take(taken);
        if (isNewsroomNew) taken.push({ file: NEWSROOM, is: "taken in", problems: [] });
        if (taken.some(({ is }) => is !== "held-back")) made += 1;
        await tell(taken, { milliseconds });
      }),
    async close() {
      stream.close();
      await looks.close();
      await work;
    },
  };
}

const filesOf = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(problems.filter(isError).map(({ file }) => file));

/** An error is told at each save of its file; all else once, and not of files that were read before anybody wrote. */
function newsAfter(
  before: readonly Problem[],
  { named, isFirst }: { named: ReadonlySet<string>; isFirst: boolean },
): (problem: Problem) => boolean {
  const wordsOf = ({ file, rule, message }: Problem): string => JSON.stringify([file, rule, message]);
  const told = new Set(before.map(wordsOf));
  return (problem) => {
    const isNew = !told.has(wordsOf(problem));
    return isError(problem) ? isNew || named.has(problem.file) : isNew && !isFirst;
  };
}
