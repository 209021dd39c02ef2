/** The address of a crop to its JPEG, cut when it is first asked for and kept in memory. */
import type { RequestHandler } from "express";
import { cropSize } from "../article/picture-crop.ts";
import { openPicture, pictureFile } from "../content/picture.ts";
import { type Crop, croppedPicture } from "../pages/links.ts";
import { PictureBroken, pictureCrop } from "../render/picture-crop.ts";
import { KEPT_FOREVER, keep } from "./cache-control.ts";
import { keptInMemory } from "./kept-in-memory.ts";
import { strongEtag, type Version } from "./preconditions.ts";
import { PageNotFound } from "./refusals.ts";
import { forOtherSites } from "./security-headers.ts";
import { sendVersion } from "./send-version.ts";
import type { Service } from "./service.ts";

interface Jpeg extends Version {
  readonly is: "jpeg";
  readonly body: Uint8Array;
}

/** What is broken is tried, and told, only once. */
type Cutting = Jpeg | { readonly is: "broken" };

const MOST_KEPT_BYTES = 64 * 2 ** 20;

/** A picture that changed has another address, so what is kept stays true. */
export function showCrop(service: Service): RequestHandler {
  const kept = keptInMemory<Cutting>(MOST_KEPT_BYTES, (cutting) =>
    cutting.is === "jpeg" ? cutting.body.length : 1,
  );

  return async (request, response) => {
    const crop = croppedPicture(request.path);
    const isShown = crop !== undefined && service.archive.showsPicture(crop.picture, service.now());
    const isCurrent = isShown && (await pictureFile(service.contentFolder, crop.picture)) !== undefined;
    if (!isCurrent) throw new PageNotFound(request.path);
    const found = await kept(decodeURIComponent(request.path), () => cut(crop, service));
    if (found.is === "broken") throw new PageNotFound(request.path);
    forOtherSites(request, response, () => {});
    keep(response.type("jpeg"), { "Cache-Control": KEPT_FOREVER });
    sendVersion({ request, response }, found);
  };
}

async function cut({ picture, crop }: Crop, { contentFolder, log }: Service): Promise<Cutting> {
  const opened = await openPicture(contentFolder, picture);
  if (!opened) throw new PageNotFound(picture);
  const lastModified = opened.modifiedAt;
  try {
    const body = await pictureCrop(opened.bytes, cropSize(opened, crop));
    return { is: "jpeg", body, etag: strongEtag(body), lastModified };
  } catch (fault) {
    if (!(fault instanceof PictureBroken)) throw fault;
    log.warn({ err: fault }, `${picture} is broken and can’t be cropped: save the picture again`);
    return { is: "broken" };
  }
}
