/** Views and styles as they change to one renderer that always works: the last good one, with the writer's script in each page. */
import type { Problem } from "../../article/problem.ts";
import type { Edition } from "../../pages/edition.ts";
import type { Rendered, Renderer } from "../../render/renderer.ts";
import { type Looks, templateProblem, viewProblem } from "./template-problem.ts";

export interface LiveRenderer extends Renderer {
  /** Compiles views and styles anew; gives back whether pages may look different now. */
  renew(): boolean;
  /** What is wrong with the newest. */
  problems(): readonly Problem[];
}

export interface Rendering extends Looks {
  readonly compile: () => Renderer;
  /** The page's script, as it stands in the page's head. */
  readonly script: () => string;
  /** A view can be compiled and still not be printed. */
  readonly onProblem: () => void;
}

export function liveRenderer({ compile, script, onProblem, ...looks }: Rendering): LiveRenderer {
  let newest: Renderer | undefined;
  let hasPrinted = false;
  /** Newest first, down to one that has printed: none of the others has been asked to. */
  let earlier: readonly Renderer[] = [];
  let uncompiled: Problem | undefined;
  let unprinted: Problem | undefined;

  function renew(): boolean {
    try {
      const compiled = compile();
      if (newest && !unprinted) earlier = hasPrinted ? [newest] : [newest, ...earlier];
      newest = compiled;
      hasPrinted = false;
      uncompiled = unprinted = undefined;
      return true;
    } catch (fault) {
      uncompiled = templateProblem(fault, looks) ?? viewProblem(fault, looks);
      return false;
    }
  }

  function print(edition: Edition): Rendered {
    try {
      const printed = newest?.render(edition);
      hasPrinted = true;
      return printed ?? bare(edition);
    } catch (fault) {
      const isNew = !unprinted;
      unprinted = templateProblem(fault, looks);
      if (!unprinted) throw fault;
      // Not in the middle of an answer.
      if (isNew) setImmediate(onProblem);
      return printEarlier(edition);
    }
  }

  function printEarlier(edition: Edition): Rendered {
    for (const renderer of earlier) {
      try {
        return renderer.render(edition);
      } catch (fault) {
        if (!templateProblem(fault, looks)) throw fault;
      }
    }
    return bare(edition);
  }

  renew();
  return {
    renew,
    problems: () => [uncompiled, unprinted].filter((problem) => problem !== undefined),
    render(edition) {
      const printed = print(edition);
      return "frame" in edition ? { ...printed, text: withScript(printed.text, script()) } : printed;
    },
  };
}

/** Before all else that a page loads. */
const withScript = (html: string, script: string): string =>
  html.replace("</head>", () => `${script}</head>`);

/** Where no view could ever print the page, the writer still gets to see why. */
const bare = (edition: Edition): Rendered => ({
  text: "<!DOCTYPE html><html lang=en><head><title>No page yet</title></head><body><p>No view could print this page yet.</p></body></html>",
  type: "frame" in edition ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
});
