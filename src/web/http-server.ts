/** The app behind its front door, on a network port, with time-outs that slow attackers don't outlast. */
import { createServer, IncomingMessage, type RequestListener, type Server, ServerResponse } from "node:http";
import type { Express } from "express";
import type { FrontDoor } from "./front-door.ts";

const SECOND = 1000;
const timeouts = {
  headersTimeout: 10 * SECOND,
  requestTimeout: 15 * SECOND,
  keepAliveTimeout: 5 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
};
/** For one byte of an answer to be taken. */
const ANSWER_TIMEOUT_MS = 30 * SECOND;

/**
 * Express gives each request and response its methods by a change of prototype, which costs 100 µs on Node 20, unless they
 * were born with them; and born one step from Node's own, as steps on the way to Node's methods cost a kept page a twentieth.
 */
export function httpServer(app: Express, frontDoor: FrontDoor, answerTimeout = ANSWER_TIMEOUT_MS): Server {
  class AppRequest extends IncomingMessage {}
  class AppResponse extends ServerResponse {}
  Object.defineProperties(AppRequest.prototype, methodsOf(app.request));
  Object.defineProperties(AppResponse.prototype, methodsOf(app.response));
  Object.assign(app, { request: AppRequest.prototype, response: AppResponse.prototype });
  const born = { IncomingMessage: AppRequest, ServerResponse: AppResponse };
  const answer: RequestListener = (request, response) => {
    const ready = frontDoor(request);
    if (ready) response.writeHead(ready.status, ready.headers).end(ready.body);
    else app(request, response);
  };
  return createServer({ ...timeouts, ...born }, answer).setTimeout(answerTimeout);
}

/** The app’s own, and Express’s one step further. */
const methodsOf = (app: object): PropertyDescriptorMap => ({
  ...Object.getOwnPropertyDescriptors<object>(Object.getPrototypeOf(app)),
  ...Object.getOwnPropertyDescriptors(app),
});
