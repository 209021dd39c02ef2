/** A million mixed requests to what memory the server holds before, between and after. */
import type { Load } from "./a-load.ts";
import { ADDRESS, type BenchNewsroom } from "./article.ts";
import { ask, requestText } from "./ask.ts";
import { nextMessage } from "./next-message.ts";
import { startBroadsheet, stopServer } from "./servers.ts";
import { table } from "./table.ts";

const STEPS = 4;
const CONNECTIONS = 64;
const MEBIBYTE = 2 ** 20;

/** Less growth than this in the second half is no leak: four bytes a request, where the whole is a million. */
const FLAT_HEAP_MEBIBYTES = 2;
const FLAT_SHARE_OF_RSS = 0.1;

interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

const gzip = { "Accept-Encoding": "gzip" };

const times = (count: number, request: string): string[] => Array.from({ length: count }, () => request);

/** A hundred requests as readers send them, those among them that no cache has seen before. */
const mixOf = (etag: string): string[] => [
  ...times(46, requestText(gzip)),
  ...times(22, requestText({ "Accept-Encoding": "br" })),
  ...times(28, requestText({ ...gzip, "If-None-Match": etag })),
  ...times(2, requestText(gzip, `${ADDRESS}?utm_source={n}`)),
  requestText(gzip, `${ADDRESS}-{n}`),
  requestText(gzip, "/"),
];

export async function memoryTable({ folder }: BenchNewsroom, load: Load, most: number): Promise<string> {
  const server = await startBroadsheet({
    contentFolder: folder,
    nodeOptions: ["--expose-gc", "--import", import.meta.resolve("./tell-memory.mjs")],
  });
  const { port, process: child } = server;
  async function told(): Promise<Memory> {
    child.send("memory");
    return nextMessage<Memory>(child);
  }
  const { headers } = await ask(port, gzip);
  const requests = mixOf(headers.etag ?? "");
  const memories = [await told()];
  for (let step = 1; step <= STEPS; step += 1) {
    process.stderr.write(`Memory, ${step} of ${STEPS}\n`);
    const job = { port, pid: child.pid ?? 0, requests, connections: CONNECTIONS };
    await load.run({ ...job, most: most / STEPS, firstNumber: (step - 1) * (most / STEPS) });
    memories.push(await told());
  }
  await stopServer(server);
  return reportOf(memories, most);
}

function reportOf(memories: readonly Memory[], most: number): string {
  const inMebibytes = (bytes: number): string => (bytes / MEBIBYTE).toFixed(1);
  const rows = memories.map(({ rss, heapUsed, external }, step) => [
    ((step * most) / STEPS).toLocaleString("en-US"),
    ...[rss, heapUsed, external].map(inMebibytes),
  ]);
  const [first, last] = [memories[STEPS / 2], memories.at(-1)];
  const isFlat =
    first !== undefined &&
    last !== undefined &&
    last.heapUsed + last.external - first.heapUsed - first.external < FLAT_HEAP_MEBIBYTES * MEBIBYTE &&
    last.rss - first.rss < first.rss * FLAT_SHARE_OF_RSS;
  const heads = ["Memory after requests", "RSS, MB", "Heap in use, MB", "Beside the heap, MB"];
  return `${table(heads, rows)}\n\nMemory is ${isFlat ? "flat" : "not flat"} in the second half.`;
}
