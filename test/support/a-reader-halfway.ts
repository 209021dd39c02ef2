/** A started server to a reader whose request has begun when the signal comes. */
import { once } from "node:events";
import { connect } from "node:net";
import type { Program } from "./a-program.ts";
import { MILL, originOf } from "./a-started-server.ts";

export async function aReaderHalfway(server: Program): Promise<{ finish(): Promise<string> }> {
  const { port, hostname } = new URL(await originOf(server));
  const socket = connect(Number(port), hostname);
  // The answer to the first request proves that the server has read the beginning of the second.
  socket.write(`GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET ${MILL} HTTP/1.1\r\nHost: x\r\n`);
  await once(socket, "data");
  return {
    async finish() {
      socket.write("\r\n");
      return Buffer.concat(await socket.toArray()).toString("latin1");
    },
  };
}
