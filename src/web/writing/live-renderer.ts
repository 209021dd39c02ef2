/** A renderer to one that always prints something, with the writer's script in each page. */
import type { Edition } from "../../pages/edition.ts";
import type { Rendered } from "../../render/renderer.ts";
import { NothingPrints, type RenewableRenderer } from "../../render/renewable-renderer.ts";

/** `script` stands in the page's head. */
export const liveRenderer = (renderer: RenewableRenderer, script: () => string): RenewableRenderer => ({
  ...renderer,
  render(edition) {
    const printed = printedOrBare(renderer, edition);
    return "frame" in edition ? { ...printed, text: withScript(printed.text, script()) } : printed;
  },
});

function printedOrBare(renderer: RenewableRenderer, edition: Edition): Rendered {
  try {
    return renderer.render(edition);
  } catch (fault) {
    if (!(fault instanceof NothingPrints)) throw fault;
    return bare(edition);
  }
}

/** Before all else that a page loads. */
const withScript = (html: string, script: string): string =>
  html.replace("</head>", () => `${script}</head>`);

/** Where no view could ever print the page, the writer still gets to see why. */
const bare = (edition: Edition): Rendered => ({
  text: "<!DOCTYPE html><html lang=en><head><title>No page yet</title></head><body><p>No view could print this page yet.</p></body></html>",
  type: "frame" in edition ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
});
