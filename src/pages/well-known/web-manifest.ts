/** The newspaper to what a phone needs to keep it among its apps: W3C Web Application Manifest. */
import type { Site } from "../../article/newsroom.ts";
import { besideThePages, type JsonEdition } from "../form.ts";
import { PAPER } from "../head/paper.ts";
import { FRONT, iconLink, LOGO_PIXELS } from "../links.ts";

export const webManifest = ({ name, motto, lang, dir }: Site): JsonEdition => ({
  kind: "json",
  type: "application/manifest+json",
  ...besideThePages,
  data: {
    id: FRONT,
    name,
    short_name: name,
    description: motto,
    lang,
    dir,
    start_url: FRONT,
    scope: FRONT,
    display: "browser",
    theme_color: PAPER.light,
    background_color: PAPER.light,
    icons: ([192, LOGO_PIXELS] as const).map((pixels) => ({
      src: iconLink(pixels),
      sizes: `${pixels}x${pixels}`,
      type: "image/png",
    })),
  },
});
