/** Answers to a real HTTP server that gives them one after the other, the last one for ever, and keeps what it was told. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";
import { until } from "./until.ts";

/** A status, one with headers, a line that is cut, or none at all for ever. */
export type Answer = number | { status: number; headers: Record<string, string> } | "hang up" | "silence";

export interface Told {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export async function aListener(...answers: Answer[]) {
  const told: Told[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    told.push({ method: request.method, headers: request.headers, body });
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 200;
    if (answer === "hang up") request.socket.destroy();
    else if (answer !== "silence") {
      const { status, headers } = typeof answer === "number" ? { status: answer, headers: {} } : answer;
      response.writeHead(status, headers).end("So be it.");
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/told`,
    told,
    hears: (times: number) => until(() => told.length >= times),
  };
}
