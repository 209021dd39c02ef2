/** What files were taken in to all problems that stand: of what is held back, of the newsroom, and what was noted of the others. */
import type { ArchiveStore } from "../../archive/store.ts";
import type { Instant } from "../../article/instant.ts";
import { isError, type Problem } from "../../article/problem.ts";
import { byPlace } from "../../content/fault.ts";
import { readNewsroom } from "../../content/read-newsroom.ts";
import { FRONT } from "../../pages/links.ts";
import type { TakenIn } from "./observed-store.ts";

/** `address` is that of the page on which it stands, or would. */
export type StandingProblem = Problem & { readonly address?: string };

export interface StandingProblems {
  take(taken: readonly TakenIn[]): void;
  /** Errors first, then by file and place. */
  all(now: Instant): Promise<readonly StandingProblem[]>;
}

/** What site.yaml and people.yaml say, every page shows; one is enough to say what to mend. */
const NEWSROOM_AT = { address: FRONT };

export function standingProblems(
  store: Pick<ArchiveStore, "standingProblems" | "servedAt">,
  folder: string,
): StandingProblems {
  const noted = new Map<string, readonly StandingProblem[]>();
  return {
    take(taken) {
      for (const { file, problems, address } of taken) {
        noted.set(
          file,
          problems.map((problem) => ({ ...problem, ...(address && { address }) })),
        );
      }
    },
    async all(now) {
      const heldBack = store.standingProblems().map((problem) => {
        const address = store.servedAt(problem.file, now);
        return { ...problem, ...(address && { address }) };
      });
      const files = new Set(heldBack.map(({ file }) => file));
      const ofOthers = [...noted.values()].flat().filter(({ file }) => !files.has(file));
      const { problems } = await readNewsroom(folder);
      return [...heldBack, ...problems.map((problem) => ({ ...problem, ...NEWSROOM_AT })), ...ofOthers].sort(
        inOrder,
      );
    },
  };
}

const inOrder = (one: Problem, other: Problem): number =>
  Number(isError(other)) - Number(isError(one)) || byPlace(one, other);
