/** How fast pages are sent: Broadsheet beside what else could send them, in one run, as the README’s tables. */
import { cpus, release, type } from "node:os";
import { parseArgs } from "node:util";
import { aLoad } from "./a-load.ts";
import { aBenchNewsroom, WORDS } from "./article.ts";
import { ask, requestText } from "./ask.ts";
import { type Contender, contenderNames, startContenders } from "./contenders.ts";
import { memoryTable } from "./memory.ts";
import { missTables } from "./miss-tables.ts";
import { nginxVersion } from "./nginx.ts";
import { barsTable, measuredTables } from "./report.ts";
import { measure } from "./rounds.ts";
import type { Server } from "./servers.ts";
import { startTable } from "./start.ts";

const { values: options } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const effort = options.quick
  ? { rounds: 3, milliseconds: 250, requests: 100_000 }
  : { rounds: 7, milliseconds: 700, requests: 1_000_000 };
const warm = { most: 30_000, milliseconds: 1500 };

const newsroom = aBenchNewsroom();
const load = aLoad();

/** Code is compiled, and pages are in their best form, before anything counts. */
async function warmUp({ port, process: { pid = 0 } }: Server): Promise<void> {
  const { headers } = await ask(port, { "Accept-Encoding": "gzip" });
  const condition = { "Accept-Encoding": "gzip", "If-None-Match": headers.etag ?? "" };
  const requests = [{ "Accept-Encoding": "gzip" }, { "Accept-Encoding": "br" }, condition].map((asked) =>
    requestText(asked),
  );
  await load.run({ ...{ port, pid, requests }, connections: 64, ...warm });
}

function aboutThisRun(contenders: readonly Contender[]): string {
  const [processor] = cpus();
  const bytes = contenders.map(({ name, full }) => `${contenderNames[name]} ${full.body.length}`);
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version},`,
    `${nginxVersion() ?? "no nginx here that sends ready-made gzip (left out)"},`,
    `${type()} ${release()}, ${cpus().length} × ${processor?.model}.`,
    `An article of ${WORDS.toLocaleString("en-US")} words, coded as gzip; bytes sent: ${bytes.join(", ")}.`,
    `Medians of ${effort.rounds} rounds of ${effort.milliseconds} ms that take turns (least–greatest).`,
  ].join("\n");
}

try {
  const start = () => startContenders(newsroom, warmUp);
  const { results, contenders } = await measure(load, { ...effort, start });
  console.log([aboutThisRun(contenders), barsTable(results), measuredTables(results)].join("\n\n"));
  console.log(`\n${await memoryTable(newsroom, load, effort.requests)}`);
  if (!options.quick) {
    process.stderr.write("Answers made anew, and starts\n");
    console.log(`\n${await missTables(effort)}\n\n${await startTable()}`);
  }
} finally {
  load.stop();
  newsroom.remove();
}
