/** What keeps a command from its work, to words for whoever typed it and an exit status. */
import type { Problem } from "../article/problem.ts";
import { ContentUnreadable } from "../content/content-unreadable.ts";
import { ContentChanged, ContentNotWritten, ContentThere } from "../content/write-content-file.ts";
import { PreviewKeyUnusable } from "../web/preview-key.ts";
import { problemsText } from "./problems-text.ts";
import { EXIT, type Output } from "./terminal.ts";

/** Nothing is done. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;

  /** The words are whole lines. */
  constructor(status: number, words: string) {
    super(words);
    this.status = status;
  }
}

/** One sentence for each fault. */
export const wrongUsage = (...faults: readonly string[]): Refused =>
  new Refused(EXIT.wrongUsage, faults.map((fault) => `${fault}\n`).join(""));

export const toBeMended = (folder: string, problems: readonly Problem[]): Refused =>
  new Refused(EXIT.problems, problemsText(folder, problems));

/** `remedy` is what else may be typed. */
export const refusedIfThere =
  (remedy: string) =>
  (fault: unknown): never => {
    throw fault instanceof ContentThere ? new Refused(EXIT.problems, `${fault.message}; ${remedy}\n`) : fault;
  };

const mendable = [ContentChanged, ContentNotWritten, ContentUnreadable, PreviewKeyUnusable];

/** The exit status. Faults that nobody at the terminal can mend go on. */
export async function toldIfRefused(output: Output, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (fault) {
    if (fault instanceof Refused) {
      output.err(fault.message);
      return fault.status;
    }
    if (!(fault instanceof Error) || !mendable.some((kind) => fault instanceof kind)) throw fault;
    output.err(`${fault.message}\n`);
    return EXIT.problems;
  }
}
