/** The contenders in turn, round after round, at each number of connections: what each round took. */
import type { Load } from "./a-load.ts";
import { type Contender, type ContenderName, type Contenders, type Kind, kinds } from "./contenders.ts";
import type { Measured } from "./load.ts";

const connectionCounts = [1, 64, 256] as const;

export interface Cell {
  readonly kind: Kind;
  readonly connections: number;
}

/** The columns of every table. */
export const cells: readonly Cell[] = kinds.flatMap((kind) =>
  connectionCounts.map((connections) => ({ kind, connections })),
);

/** Asked at this many connections only: they tell what a setting costs, and have no bar to reach. */
const asides: readonly ContenderName[] = ["brotli", "logged"];
const ASIDES_AT = 64;

const isAsked = ({ name }: Contender, { connections }: Cell): boolean =>
  connections === ASIDES_AT || !asides.includes(name);

export interface RoundsOptions {
  readonly rounds: number;
  readonly milliseconds: number;
  /** Anew for each round: no process is exactly as fast as another of the same program. */
  start(): Promise<Contenders>;
}

/** In the order of the rounds, so that those of two contenders can be compared pair by pair. */
export type Results = ReadonlyMap<string, readonly Measured[]>;

class WrongAnswers extends Error {
  override readonly name = "WrongAnswers";

  constructor({ name }: Contender, { statuses }: Measured) {
    super(`${name} answered ${JSON.stringify(statuses)}`);
  }
}

const statusOf = ({ kind }: Cell): string => (kind === "full" ? "200" : kind);

export const keyOf = (name: ContenderName, { kind, connections }: Cell): string =>
  `${name} ${kind} ${connections}`;

export async function measure(
  load: Load,
  { rounds, milliseconds, start }: RoundsOptions,
): Promise<{ results: Results; contenders: readonly Contender[] }> {
  const results = new Map<string, Measured[]>();
  let contenders: readonly Contender[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`Round ${round} of ${rounds}\n`);
    const { all, stop } = await start();
    // From the other end each time: none has always the same one before it.
    const inTurn = round % 2 ? all : all.toReversed();
    try {
      for (const cell of cells) {
        for (const contender of inTurn.filter((asked) => isAsked(asked, cell))) {
          const measured = await load.run({ ...jobOf(contender, cell), milliseconds });
          if (measured.statuses[statusOf(cell)] !== measured.answers)
            throw new WrongAnswers(contender, measured);
          const key = keyOf(contender.name, cell);
          results.set(key, [...(results.get(key) ?? []), measured]);
        }
      }
    } finally {
      await stop();
    }
    contenders = all;
  }
  return { results, contenders };
}

const jobOf = ({ port, pid, requests }: Contender, { kind, connections }: Cell) => ({
  ...{ port, pid, connections },
  requests: [requests[kind]],
});
