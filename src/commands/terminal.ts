/** What every command has of the terminal it runs in: two streams, and its exit status. */

export interface Output {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else: wrong usage, and what is said beside a result. */
  readonly err: (text: string) => void;
}

export const terminal: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

export const EXIT = { fine: 0, problems: 1, wrongUsage: 2, interrupted: 130 } as const;
