/** A page to its HTML: the view of its kind, inside the layout, with the style sheet in its head. */
import type { Page } from "../pages/page.ts";
import { jsonForScript } from "./json-for-script.ts";
import { readStyles } from "./stylesheet.ts";
import { compileTemplates } from "./templates.ts";

export interface Rendered {
  readonly html: string;
  /** Allows the page's one style sheet in a content security policy. */
  readonly styleHash: string;
}

export interface Renderer {
  render(page: Page): Rendered;
}

/** Reads and compiles everything at once: a fault in a view or a style stops the start, not a reader. */
export function createRenderer(viewsFolder: string, stylesFile: string): Renderer {
  const templates = compileTemplates(viewsFolder);
  const stylesheet = readStyles(stylesFile);
  return {
    render(page) {
      const { css, hash } = stylesheet(page.frame.ads);
      const { linkedData } = page.frame;
      const data = { ...page, style: css, ...(linkedData && { linkedData: jsonForScript(linkedData) }) };
      return { html: templates.print(page.kind, data), styleHash: hash };
    },
  };
}
