/** The types of the Markdown plugins that bring none. */
declare module "markdown-it-container" {
  import type { MarkdownIt } from "markdown-it";

  function container(
    markdown: MarkdownIt,
    name: string,
    options: { validate: (params: string) => boolean },
  ): void;

  // biome-ignore lint/style/noDefaultExport: it is the plugin's own
  export { container as default };
}

declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";

  function footnote(markdown: MarkdownIt): void;

  // biome-ignore lint/style/noDefaultExport: it is the plugin's own
  export { footnote as default };
}
