/** What answers cost that are not kept, as tables. */
import { type Costs, measureMiss } from "./miss.ts";
import { inWords } from "./statistics.ts";
import { type Row, table } from "./table.ts";

const rowsOf = (costs: Costs): Row[] => [...costs].map(([name, cost]) => [name, inWords(cost)]);

export async function missTables(effort: { rounds: number }): Promise<string> {
  const { answers, steps } = await measureMiss(effort);
  return [
    table(["An answer made anew", "CPU, ms"], rowsOf(answers)),
    table(["Within that of the article", "CPU, ms"], rowsOf(steps)),
  ].join("\n\n");
}
