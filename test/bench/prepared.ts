/** The least a node:http server can do: two answers handed to it ready-made, the same headers and bytes as Broadsheet's. */
import { once } from "node:events";
import { createServer } from "node:http";
import { nextMessage } from "./next-message.ts";

/** As JSON carries it. */
export interface PreparedAnswers {
  /** Names and values in turn. */
  readonly full: { readonly headers: readonly string[]; readonly base64: string };
  readonly notModified: { readonly headers: readonly string[] };
  readonly etag: string;
}

process.on("disconnect", () => process.exit());
const { full, notModified, etag } = await nextMessage<PreparedAnswers>(process);
const body = Buffer.from(full.base64, "base64");
const headers = [...full.headers];
const headersOf304 = [...notModified.headers];

const server = createServer((request, response) => {
  if (request.headers["if-none-match"] === etag) response.writeHead(304, headersOf304).end();
  else response.writeHead(200, headers).end(body);
}).listen(0, "127.0.0.1");
await once(server, "listening");
process.send?.(server.address());
