/** An app to a server on a free port, and what a raw socket hears of it. */
import { once } from "node:events";
import { connect } from "node:net";
import type { Express } from "express";
import type { FrontDoor } from "../../src/web/front-door.ts";
import { httpServer } from "../../src/web/http-server.ts";

export interface Server {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  /** Sends these bytes, and gives back all that comes until the server closes the line. */
  raw(request: string): Promise<string>;
  close(): Promise<void>;
}

/** Without a front door, every request goes through Express. */
export async function listening(app: Express, frontDoor: FrontDoor = () => undefined): Promise<Server> {
  const server = httpServer(app, frontDoor).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    async raw(request) {
      const socket = connect(port, "127.0.0.1");
      socket.write(request, "latin1");
      return Buffer.concat(await socket.toArray()).toString("latin1");
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
