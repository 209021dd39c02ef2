/** What every command has of the terminal it runs in: two streams, and its exit status. */

export interface Output {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else: wrong usage, and what is said beside a result. */
  readonly err: (text: string) => void;
  /** Puts a line in the place of the one it put there before; only where somebody watches. */
  readonly rewrite?: (line: string) => void;
}

const CLEAR_LINE = "\r\u001B[K";
const isWatched = process.stderr.isTTY && !process.env["CI"] && process.env["TERM"] !== "dumb";

export const terminal: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...(isWatched && { rewrite: (line) => process.stderr.write(CLEAR_LINE + line) }),
};

/** Whoever reads along may have heard enough, as in `| head`: then nothing is left to be said. */
export function endWithReader(): void {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
    process.exit();
  });
}

export const EXIT = { fine: 0, problems: 1, wrongUsage: 2, interrupted: 130 } as const;
