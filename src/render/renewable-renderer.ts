/** Views and styles as they change to one renderer that always works: what the newest can't print, the last good one prints. */
import type { Problem } from "../article/problem.ts";
import type { Edition } from "../pages/edition.ts";
import type { CompiledRenderer, Rendered, Renderer } from "./renderer.ts";
import { type Looks, templateProblem, viewProblem } from "./template-problem.ts";

export interface RenewableRenderer extends Renderer {
  /** Takes in all that changed. The views that print otherwise from now on; `undefined` where anything can't be compiled: then nothing changes. */
  renew(): readonly string[] | undefined;
  /** What is wrong with the newest. */
  problems(): readonly Problem[];
}

export interface Renewing extends Looks {
  readonly compile: () => CompiledRenderer;
  /** What is compiled already. */
  readonly first?: CompiledRenderer;
  /** A view can be compiled and still not be printed. */
  readonly onProblem: (problem: Problem) => void;
}

/** As many can stand in for one that fails. */
export const MOST_EARLIER = 4;

/** There is no good one, not even an earlier one. */
export class NothingPrints extends Error {
  override readonly name = "NothingPrints";

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

export function renewableRenderer({ compile, first, onProblem, ...looks }: Renewing): RenewableRenderer {
  let newest = first;
  /** Newest first, but for those that were seen to fail. Which of the others print all views, nobody knows before they are asked. */
  let earlier: readonly Renderer[] = [];
  let uncompiled: Problem | undefined;
  let unprinted: Problem | undefined;
  let whyUncompiled: unknown;

  function renew(): readonly string[] | undefined {
    try {
      const compiled = compile();
      const changed = changedFrom(newest?.versions(), compiled.versions());
      uncompiled = undefined;
      if (changed.length === 0) return changed;
      if (newest && !unprinted) earlier = [newest, ...earlier].slice(0, MOST_EARLIER);
      newest = compiled;
      unprinted = undefined;
      return changed;
    } catch (fault) {
      whyUncompiled = fault;
      uncompiled = templateProblem(fault, looks) ?? viewProblem(fault, looks);
      return undefined;
    }
  }

  function render(edition: Edition): Rendered {
    if (!newest) throw new NothingPrints(whyUncompiled);
    try {
      return newest.render(edition);
    } catch (fault) {
      const problem = templateProblem(fault, looks);
      if (!problem) throw fault;
      // Not in the middle of an answer.
      if (!unprinted) setImmediate(onProblem, problem);
      unprinted = problem;
      return printedEarlier(edition, fault);
    }
  }

  function printedEarlier(edition: Edition, why: unknown): Rendered {
    for (const renderer of earlier) {
      try {
        return renderer.render(edition);
      } catch (fault) {
        if (!templateProblem(fault, looks)) throw fault;
      }
    }
    throw new NothingPrints(why);
  }

  if (!first) renew();
  return {
    render,
    renew,
    problems: () => [uncompiled, unprinted].filter((problem) => problem !== undefined),
  };
}

type Versions = ReturnType<CompiledRenderer["versions"]>;

/** Views that went, too: whatever they printed is printed otherwise now. */
const changedFrom = (before: Versions = new Map(), after: Versions): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((view) => before.get(view) !== after.get(view));
