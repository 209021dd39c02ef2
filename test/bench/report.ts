/** What was measured to the tables that the README shows. */
import { type ContenderName, contenderNames } from "./contenders.ts";
import type { Measured } from "./load.ts";
import { type Cell, cells, keyOf, type Results } from "./rounds.ts";
import { inWords, spread } from "./statistics.ts";
import { type Row, table } from "./table.ts";

/** `undefined` where the system doesn’t tell. */
type Measure = (measured: Measured) => number | undefined;

const MICROSECONDS = 1e6;

const cpu: Measure = ({ serverCpu, answers }) =>
  serverCpu === undefined ? undefined : (serverCpu / answers) * MICROSECONDS;

const measures: readonly { readonly title: string; readonly of: Measure }[] = [
  { title: "CPU of the server a request, µs", of: cpu },
  { title: "Requests a second", of: ({ answers, seconds }) => answers / seconds },
  { title: "p50, ms", of: ({ p50 }) => p50 },
  { title: "p99, ms", of: ({ p99 }) => p99 },
];

/** What the issue of speed has set. */
interface Bar {
  readonly title: string;
  readonly of: Measure;
  readonly against: ContenderName;
  readonly most: number;
}

const bars: readonly Bar[] = [
  { title: "CPU, of node:http: at most 1.05", of: cpu, against: "prepared", most: 1.05 },
  { title: "CPU, of nginx: at most 1.7", of: cpu, against: "nginx", most: 1.7 },
  { title: "CPU, of the Express page: at most 0.02", of: cpu, against: "ordinary", most: 1 / 50 },
  { title: "p99, of node:http: at most 1.25", of: ({ p99 }) => p99, against: "prepared", most: 1.25 },
];

const heads: Row = cells.map(({ kind, connections }) =>
  [kind === "full" ? "Full" : kind, `${connections} ${connections === 1 ? "line" : "lines"}`].join(", "),
);
const NOTHING = "–";

export function measuredTables(results: Results): string {
  const present = namesIn(results);
  const tables = measures.map(({ title, of }) => {
    const rows = present.map((name) => [
      contenderNames[name],
      ...cells.map((cell) => cellOf(valuesOf(results, { name, cell, of }))),
    ]);
    return table([title, ...heads], rows);
  });
  return tables.join("\n\n");
}

/** Each round’s ratio by itself: what disturbed the machine disturbed both. */
export function barsTable(results: Results): string {
  const present = namesIn(results);
  const rows = bars
    .filter(({ against }) => present.includes(against))
    .map(({ title, of, against, most }) => [
      title,
      ...cells.map((cell) => {
        const ours = valuesOf(results, { name: "broadsheet", cell, of });
        const theirs = valuesOf(results, { name: against, cell, of });
        const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
        if (ratios.length === 0) return NOTHING;
        return `${cellOf(ratios)} ${spread(ratios).median <= most ? "✓" : "✗"}`;
      }),
    ]);
  return table(["Broadsheet’s, ✓ where reached", ...heads], rows);
}

const namesIn = (results: Results): ContenderName[] =>
  Object.keys(contenderNames)
    .filter((name): name is ContenderName => name in contenderNames)
    .filter((name) => cells.some((cell) => results.has(keyOf(name, cell))));

interface Asked {
  readonly name: ContenderName;
  readonly cell: Cell;
  readonly of: Measure;
}

const valuesOf = (results: Results, { name, cell, of }: Asked): number[] =>
  (results.get(keyOf(name, cell)) ?? []).map(of).filter((value) => value !== undefined);

const cellOf = (values: readonly number[]): string =>
  values.length === 0 ? NOTHING : inWords(spread(values));
