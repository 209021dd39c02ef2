/** What every open page has to know, to a stream of server-sent events: said at once, and again whenever it changes. */
import type { RequestHandler, Response } from "express";

export interface Events {
  readonly listen: RequestHandler;
  /** The same once, for a page that another page listens for. */
  readonly answer: RequestHandler;
  tell(): Promise<void>;
  /** Before the server drains: it waits for whoever is still being answered. */
  close(): void;
}

/** How soon a browser comes back that lost the server, as it does when the server starts again. */
const RETRY_MS = 250;

export function events(state: () => Promise<object>): Events {
  const listeners = new Set<Response>();
  let isClosed = false;
  const message = async (): Promise<string> => `data: ${JSON.stringify(await state())}\n\n`;

  return {
    async listen(request, response) {
      response.set("Content-Type", "text/event-stream");
      if (isClosed || request.method === "HEAD") {
        response.end();
        return;
      }
      // Nothing is said on it for as long as nobody saves.
      response.setTimeout(0);
      response.write(`retry: ${RETRY_MS}\n\n`);
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
      const text = await message();
      if (listeners.has(response)) response.write(text);
    },
    async answer(_request, response) {
      response.json(await state());
    },
    async tell() {
      const text = await message();
      for (const response of listeners) response.write(text);
    },
    close() {
      isClosed = true;
      for (const response of listeners) response.end();
      listeners.clear();
    },
  };
}
