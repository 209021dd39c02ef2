/** Files served as they lie: pictures of the content folder, and the styles and icons of public/. */
import { readdirSync } from "node:fs";
import { sep } from "node:path";
import express, { type RequestHandler } from "express";
import { decodedAddress, pictureFile } from "../content/picture.ts";
import { KEPT_FOR_A_WEEK, KEPT_FOREVER, keep } from "./cache-control.ts";
import { liveCompression } from "./live-compression.ts";
import { forOtherSites } from "./security-headers.ts";
import type { Service } from "./service.ts";

/** The files are small, compression changes their bytes, and the file server misreads ranges longer than a file. */
const WITHOUT_RANGES = { acceptRanges: false };

interface PicturesOf extends Pick<Service, "now" | "contentFolder"> {
  readonly archive: Pick<Service["archive"], "showsPicture">;
}

/** A picture that changed has a new address; the old one leads nowhere, and so does that of one nothing shows yet. */
export const showPicture =
  ({ archive, now, contentFolder }: PicturesOf): RequestHandler =>
  async (request, response, next) => {
    if (!archive.showsPicture(request.path, now())) return next();
    const picture = await pictureFile(contentFolder, request.path);
    if (!picture) return next();
    forOtherSites(request, response, () => {});
    keep(response, { "Cache-Control": KEPT_FOREVER });
    // The folder itself may lie below one whose name begins with a dot.
    response.sendFile(picture, { ...WITHOUT_RANGES, cacheControl: false, dotfiles: "allow" }, (fault) => {
      if (fault && !response.headersSent) next(fault);
    });
  };

/** Those that lie there when the server starts: whatever else is asked for costs no look at the disk. */
export function publicFiles(folder: string): RequestHandler {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const addresses = new Set(names.map((name) => `/${name.split(sep).join("/")}`));
  const files = express.Router().use(
    ...liveCompression,
    express.static(folder, {
      index: false,
      redirect: false,
      ...WITHOUT_RANGES,
      setHeaders: (response) => {
        response.setHeader("Cache-Control", KEPT_FOR_A_WEEK);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
      },
    }),
  );
  return (request, response, next) => {
    if (addresses.has(decodedAddress(request.path))) files(request, response, next);
    else next();
  };
}
