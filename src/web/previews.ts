/** Whoever holds a preview's address to the site as it is in that preview. Nothing of it is kept, indexed or passed on. */
import express, { type IRouter, type Request, type RequestHandler, type Response } from "express";
import type { Page } from "../pages/page.ts";
import { problemsPage } from "../pages/problems-page.ts";
import { type Show, writeEdition } from "./answer.ts";
import { askedPage, type Parameter, type Parameters } from "./asked-page.ts";
import { PRIVATE } from "./cache-control.ts";
import { readTarget } from "./canonical-path.ts";
import { showPicture } from "./files.ts";
import { canonicalAddress } from "./one-address.ts";
import type { OpenPreview } from "./open-preview.ts";
import { readPreview } from "./preview-token.ts";
import { PageNotFound } from "./refusals.ts";
import { sendText } from "./send-version.ts";
import { deskFor, giveDesk, type Service } from "./service.ts";
import { showCrop } from "./show-crop.ts";

type AddPages = (routes: IRouter, page: (show: Show) => RequestHandler) => void;

/** The token is in the address: no other site may learn of it. */
const HEADERS = { "Cache-Control": PRIVATE, "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer" };
const OWN_ADDRESS = /^\/preview\/[^/]+/;

/** `addPages` adds the pages that the site has. */
export function showPreview(service: Service, addPages: AddPages): RequestHandler {
  const opened = new WeakMap<Request, OpenPreview>();
  const withAllPictures = { ...service, archive: { ...service.archive, showsPicture: () => true } };

  const page =
    (show: Show): RequestHandler =>
    async (request, response) => {
      const preview = opened.get(request);
      if (!preview) throw new PageNotFound(request.path);
      const { parameters } = askedPage({ ...readTarget(request.url), accept: undefined });
      const parameter = (name: Parameter): Parameters[Parameter] => parameters[name];
      const found = await show({ ...preview, request, siteChangedAt: preview.now, parameter });
      if ("movedTo" in found) {
        const { search } = readTarget(request.url);
        return response.redirect(302, `${preview.within}${found.movedTo}${search}`);
      }
      if (!("frame" in found.edition)) throw new PageNotFound(request.path);
      response.status(found.status ?? 200);
      await send(found.edition, { request, response });
    };

  const send = (page: Page, exchange: { request: Request; response: Response }): Promise<void> =>
    sendText(exchange, writeEdition({ service, ...exchange }, page));

  const routes = express.Router({ caseSensitive: true, strict: true });
  routes.get("/pictures/*file", showPicture(withAllPictures));
  routes.get("/crops/:crop/*file", showCrop(withAllPictures));
  routes.use(canonicalAddress);
  addPages(routes, page);

  return async (request, response, next) => {
    response.set(HEADERS);
    const token = String(request.params["token"]);
    const key = service.previewKey?.();
    const preview = key === undefined ? undefined : readPreview(token, key, service.now());
    if (!preview) throw new PageNotFound(request.path);
    const { path, search } = readTarget(request.url);
    const asked = { preview, token, path: path.replace(OWN_ADDRESS, "") };
    // No reader waits for what reads texts.
    const { openPreview } = await import("./open-preview.ts");
    const open = await openPreview(service, { ...asked, desk: await deskFor(service, request) });
    opened.set(request, open);
    giveDesk(request, open.desk);
    if (open.file?.is === "bad") {
      const { problems } = open.file;
      return send(problemsPage({ ...open.desk, problems }), { request, response });
    }
    // A preview has no forms for machines.
    request.headers.accept = "text/html";
    request.url = open.path + search;
    routes(request, response, next);
  };
}
