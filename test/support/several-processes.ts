/** A content folder to a server of several processes, and who of them answers. */
import { get, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { aContentFolder } from "./a-content-folder.ts";
import { aFolder } from "./a-folder.ts";
import type { Program } from "./a-program.ts";
import { article, aStartedServer, MILL, originOf } from "./a-started-server.ts";
import { until } from "./until.ts";

export interface Answer {
  readonly pid: number;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface SeveralProcesses {
  readonly server: Program;
  readonly origin: string;
  /** Where the article lies. */
  readonly file: string;
  /** Of those that answer readers, and of those that did: the oldest first. */
  pids(): number[];
  /** Asks over a line of its own: for the article, unless told. */
  ask(path?: string): Promise<Answer>;
}

interface Line {
  readonly pid: number;
  readonly worker?: number;
  readonly msg: string;
}

export async function severalProcesses(
  env: Record<string, string> = {},
  home = ".",
): Promise<SeveralProcesses> {
  const folder = aContentFolder({ "articles/2026/11/tide-mill.md": article });
  const server = aStartedServer(
    { WORKERS: "2", ARCHIVE: aFolder(), CONTENT_DIR: folder, ...env },
    undefined,
    home,
  );
  const origin = await originOf(server);
  const lines = (): Line[] => server.said().out.trim().split("\n").flatMap(readLine);
  const asked = (): Line[] => lines().filter(({ msg }) => msg.startsWith("GET "));

  async function ask(path = MILL): Promise<Answer> {
    const before = asked().length;
    const answer = await answerOf(origin + path);
    await until(() => asked().length > before);
    return { ...answer, pid: asked().at(-1)?.pid ?? 0 };
  }

  return {
    server,
    origin,
    file: `${folder}/articles/2026/11/tide-mill.md`,
    pids: () => lines().flatMap(({ msg, worker }) => (/answers readers/.test(msg) && worker ? worker : [])),
    ask,
  };
}

/** The last one may be half written. */
function readLine(line: string): Line[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

/** `fetch` would use one line for all. */
export async function answerOf(url: string): Promise<Omit<Answer, "pid">> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, async (response) => {
      const { statusCode: status = 0, headers } = response;
      resolve({ status, headers, text: await text(response) });
    }).on("error", reject);
  });
}

/** Asks until each of them has answered. */
export async function askAll({ ask, pids }: SeveralProcesses, path = MILL): Promise<Map<number, Answer>> {
  const answers = new Map<number, Answer>();
  await until(async () => {
    const answer = await ask(path);
    answers.set(answer.pid, answer);
    return pids().every((pid) => answers.has(pid));
  });
  return answers;
}
