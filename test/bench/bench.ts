/** How much a rendered article costs beside finished bytes: medians of interleaved rounds in one run, as ratios. */
import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage } from "node:http";
import { aServer } from "../support/a-server.ts";

const ARTICLE = "/2026/11/21/science/how-tide-mills-work";
const ROUNDS = 9;
const REQUESTS_A_ROUND = 100;

interface Contender {
  readonly name: string;
  readonly url: string;
  readonly headers: Record<string, string>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

async function ask({
  url,
  headers,
}: Omit<Contender, "name">): Promise<{ response: IncomingMessage; body: Buffer }> {
  const [response]: IncomingMessage[] = await once(get(url, { agent, headers }), "response");
  if (!response) throw new Error(`No answer from ${url}`);
  return { response, body: Buffer.concat(await response.toArray()) };
}

/** Milliseconds of one request, on average of a round. */
async function round(contender: Contender): Promise<number> {
  const startedAt = performance.now();
  for (let count = 0; count < REQUESTS_A_ROUND; count += 1) await ask(contender);
  return (performance.now() - startedAt) / REQUESTS_A_ROUND;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await aServer({ content: "content" });
const page = { url: server.origin + ARTICLE, headers: { "accept-encoding": "br" } };
const { response, body } = await ask(page);
const { etag = "" } = response.headers;

const prepared = createServer((_request, answer) => {
  answer.writeHead(200, response.rawHeaders).end(body);
}).listen(0, "127.0.0.1");
await once(prepared, "listening");
const address = prepared.address();
const preparedPort = address !== null && typeof address === "object" ? address.port : 0;

const contenders: readonly Contender[] = [
  { name: "node:http, the finished bytes", url: `http://127.0.0.1:${preparedPort}/`, headers: {} },
  { name: "the article, rendered and coded as brotli", ...page },
  { name: "the article, rendered, uncoded", url: page.url, headers: { "accept-encoding": "identity" } },
  { name: "304 to a reader who has it", url: page.url, headers: { ...page.headers, "if-none-match": etag } },
];

const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
for (const contender of contenders) await round(contender);
for (let count = 0; count < ROUNDS; count += 1) {
  for (const contender of contenders) times.get(contender.name)?.push(await round(contender));
}

const [first] = contenders;
const base = median(times.get(first?.name ?? "") ?? []);
console.log(`${ARTICLE}, ${body.length} bytes as brotli; Node ${process.version}`);
console.log(
  `One request after another on one line, client included; medians of ${ROUNDS} rounds of ${REQUESTS_A_ROUND}.\n`,
);
for (const [name, rounds] of times) {
  const spread = `${Math.min(...rounds).toFixed(2)}–${Math.max(...rounds).toFixed(2)}`;
  const ratio = `${(median(rounds) / base).toFixed(1)} ×`;
  console.log(`${name.padEnd(44)} ${median(rounds).toFixed(2)} ms (${spread})  ${ratio.padStart(7)}`);
}

agent.destroy();
prepared.close();
await server.close();
