/** A port and headers to one answer, and to the same request written out. */
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { ADDRESS } from "./article.ts";

export type Headers = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  /** Names and values in turn, as they were sent. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** What every reader says. */
const always: Headers = {
  Host: "news.example",
  "User-Agent": "broadsheet-bench",
  Accept: "text/html,application/xhtml+xml,*/*;q=0.8",
};

export async function ask(port: number, headers: Headers): Promise<Answer> {
  const options = { port, host: "127.0.0.1", path: ADDRESS, headers: { ...always, ...headers } };
  const [response]: IncomingMessage[] = await once(get(options), "response");
  if (!response) throw new Error(`No answer at port ${port}`);
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, rawHeaders: response.rawHeaders, body };
}

/** On a connection that stays open. */
export function requestText(headers: Headers, address: string = ADDRESS): string {
  const lines = Object.entries({ ...always, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${address} HTTP/1.1\r\n${lines.join("")}\r\n`;
}
