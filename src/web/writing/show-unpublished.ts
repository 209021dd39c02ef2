/** A draft, or an article before its hour, to its page as readers will get it; and the page that lists them all. */
import type { RequestHandler } from "express";
import type { ArchiveStore } from "../../archive/store.ts";
import { amount } from "../../article/amount.ts";
import type { Problem } from "../../article/problem.ts";
import { articlePage, MOST_RELATED } from "../../pages/article-page.ts";
import { type DraftEntry, draftsPage } from "../../pages/drafts-page.ts";
import type { Desk } from "../../pages/frame.ts";
import { moment } from "../../pages/moment.ts";
import { answerWith, type Show } from "../answer.ts";
import { canonicalPath } from "../canonical-path.ts";
import type { Service } from "../service.ts";
import type { ShownProblem } from "./shown-problem.ts";
import type { FoundUnpublished, Unpublished } from "./unpublished.ts";

/** Where readers see something, and where nothing lies, the pages behind answer. */
export function showUnpublished(service: Service, unpublished: Unpublished): RequestHandler {
  return async (request, response, next) => {
    const found = await unpublished.at(canonicalPath(request.path) ?? "", service.now());
    if (!found) return next();
    const { article } = found;
    const show: Show = async ({ archive, desk, now }) => {
      if (article.address !== request.path) return { movedTo: article.address };
      const related = await archive.related(article, now, MOST_RELATED);
      const preview = { banner: bannerOf(found, desk) };
      // As on the day it appears.
      const then = { ...desk, preview, now: Math.max(now, article.publishedAt) };
      return { edition: articlePage({ ...then, article, versions: 0, related }) };
    };
    return answerWith(service)(show)(request, response, next);
  };
}

const bannerOf = ({ is, article }: FoundUnpublished, { newsroom: { site } }: Desk): string =>
  is === "draft"
    ? "A draft. Readers don’t see it."
    : `Waits for its hour, ${moment(article.publishedAt, site).words}. Readers don’t see it yet.`;

export interface Listed {
  readonly store: Pick<ArchiveStore, "embargoed" | "standingProblems">;
  readonly unpublished: Pick<Unpublished, "drafts">;
  readonly shown: (problems: readonly Problem[]) => Promise<readonly ShownProblem[]>;
}

export const showDrafts =
  ({ store, unpublished, shown }: Listed): Show =>
  async ({ desk, now }) => {
    const drafts = await Promise.all(
      (await unpublished.drafts(now)).map(async ({ file, article, problems }) => ({
        label: article.headline,
        href: article.address,
        about: file,
        problems: (await shown(problems)).map(problemLink),
      })),
    );
    const heldBack = entriesByFile(await shown(store.standingProblems()));
    return { edition: draftsPage({ ...desk, drafts, embargoed: store.embargoed(now), heldBack }) };
  };

const problemLink = ({ file, line, column, severity, message, fix, editor }: ShownProblem) => ({
  label: `${file}:${line}:${column}`,
  href: editor,
  words: `${severity}: ${message}; ${fix}`,
});

const entriesByFile = (problems: readonly ShownProblem[]): readonly DraftEntry[] =>
  [...new Set(problems.map(({ file }) => file))].map((file) => {
    const own = problems.filter((problem) => problem.file === file);
    return {
      label: file,
      href: own[0]?.editor ?? "",
      about: amount(own.length, "problem"),
      problems: own.map(problemLink),
    };
  });
