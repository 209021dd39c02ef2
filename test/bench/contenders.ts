/** The servers that are compared, all sending the same article, and what each is asked. */
import { ADDRESS, type BenchNewsroom } from "./article.ts";
import { type Answer, ask, type Headers, requestText } from "./ask.ts";
import { nginxVersion, startNginx } from "./nginx.ts";
import type { PreparedAnswers } from "./prepared.ts";
import { type Server, startBroadsheet, startOrdinary, startPrepared, stopServer } from "./servers.ts";

export const kinds = ["full", "304"] as const;
export type Kind = (typeof kinds)[number];

export const contenderNames = {
  broadsheet: "Broadsheet",
  logged: "Broadsheet, each request logged",
  brotli: "Broadsheet, brotli",
  prepared: "node:http, the same answer prepared",
  nginx: "nginx, one worker, `gzip_static`",
  ordinary: "Express, Eta, compression, helmet",
} as const;
export type ContenderName = keyof typeof contenderNames;

export interface Contender {
  readonly name: ContenderName;
  readonly port: number;
  readonly pid: number;
  readonly requests: Readonly<Record<Kind, string>>;
  readonly full: Answer;
  readonly notModified: Answer;
}

/** Node puts them into each answer by itself. */
const nodesOwn = new Set(["date", "connection", "keep-alive"]);

export interface Contenders {
  readonly all: readonly Contender[];
  stop(): Promise<void>;
}

/** `settle` gives a server the time to bring its pages into their best form. */
export async function startContenders(
  { folder, article }: BenchNewsroom,
  settle: (server: Server) => Promise<void>,
): Promise<Contenders> {
  const servers: Server[] = [];
  const all: Contender[] = [];
  async function add(name: ContenderName, server: Server, coding = "gzip"): Promise<Contender> {
    servers.push(server);
    await settle(server);
    const added = await contender(name, server, { "Accept-Encoding": coding });
    all.push(added);
    return added;
  }

  const ours = await startBroadsheet({ contentFolder: folder });
  const broadsheet = await add("broadsheet", ours);
  await add("brotli", ours, "br");
  await add("logged", await startBroadsheet({ contentFolder: folder, logLevel: "info" }));
  await add("prepared", await startPrepared(preparedOf(broadsheet)));
  if (nginxVersion() !== undefined) {
    await add("nginx", await startNginx(await ask(ours.port, {}), broadsheet.full));
  }
  await add("ordinary", await startOrdinary({ article, address: ADDRESS }));
  return {
    all,
    stop: async () => {
      await Promise.all(servers.map(stopServer));
    },
  };
}

async function contender(name: ContenderName, server: Server, asked: Headers): Promise<Contender> {
  const { port, process } = server;
  const full = await ask(port, asked);
  const condition = { ...asked, "If-None-Match": full.headers.etag ?? "" };
  const notModified = await ask(port, condition);
  if (full.status !== 200 || notModified.status !== 304) {
    throw new Error(`${contenderNames[name]} answers ${full.status} and ${notModified.status}`);
  }
  const requests = { full: requestText(asked), "304": requestText(condition) };
  return { name, port, pid: process.pid ?? 0, requests, full, notModified };
}

function preparedOf({ full, notModified }: Contender): PreparedAnswers {
  return {
    full: { headers: withoutNodes(full), base64: full.body.toString("base64") },
    notModified: { headers: withoutNodes(notModified) },
    etag: full.headers.etag ?? "",
  };
}

const withoutNodes = ({ rawHeaders }: Answer): string[] =>
  rawHeaders.filter((_word, index) => !nodesOwn.has((rawHeaders[index - (index % 2)] ?? "").toLowerCase()));
