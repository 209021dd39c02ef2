/** An edition to its text: a page by the view of its kind, inside the layout; a form for machines by its own printer. */
import { join } from "node:path";
import type { Edition } from "../pages/edition.ts";
import type { Page } from "../pages/page.ts";
import { jsonForScript } from "./json-for-script.ts";
import { withAddressesWithin } from "./own-addresses.ts";
import { printers } from "./printers.ts";
import { readSheet, readStyles, type Styles, withSheet } from "./stylesheet.ts";
import { compileTemplates } from "./templates.ts";
import { viewVersions } from "./view-versions.ts";

export interface Rendered {
  readonly text: string;
  /** `text/html; charset=utf-8` */
  readonly type: string;
  /** Allows the page's one style sheet in a content security policy. */
  readonly styleHash?: string;
}

export interface Renderer {
  render(edition: Edition): Rendered;
}

export interface CompiledRenderer extends Renderer {
  /** Of each view, by its name: another one wherever it may print otherwise. */
  versions(): ReadonlyMap<string, string>;
}

/** Reads and compiles everything at once: a fault in a view or a style stops the start, not a reader. */
export function createRenderer(viewsFolder: string, stylesFolder: string): CompiledRenderer {
  const templates = compileTemplates(viewsFolder);
  const ofAnyPage = readStyles(join(stylesFolder, "newspaper.css"));
  const ofArticles = readStyles(join(stylesFolder, "article-page.css"));
  const ofPreviews = readSheet(join(stylesFolder, "preview.css"));
  const ofHistory = readStyles(join(stylesFolder, "history-page.css"));
  const ownStyles: ReadonlyMap<string, Styles> = new Map([
    ["article", ofArticles],
    ["history", ofHistory],
    ["difference", ofHistory],
  ] satisfies readonly [Page["kind"], Styles][]);
  const stylesOf = (view: string): Styles => ownStyles.get(view) ?? ofAnyPage;
  const print = printers(templates);

  function renderPage(page: Page): Rendered {
    const { preview, ads } = page.frame;
    const ofKind = stylesOf(page.kind).withBoxes(ads);
    const { css, hash } = preview ? withSheet(ofKind, ofPreviews) : ofKind;
    const data = { ...page, style: css, linkedData: page.frame.linkedData.map(jsonForScript) };
    const html = templates.print(page.kind, data);
    const text = preview?.within ? withAddressesWithin(html, preview.within) : html;
    return { text, type: "text/html; charset=utf-8", styleHash: hash };
  }

  return {
    render: (edition) => ("frame" in edition ? renderPage(edition) : print(edition)),
    versions: () => viewVersions(templates.sources, (view) => stylesOf(view).sheet),
  };
}
