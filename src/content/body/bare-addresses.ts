/** A Markdown plugin that tells links whose words are their address: on paper it need not be printed after them again. */
import type { MarkdownIt } from "markdown-it";

export function bareAddresses(markdown: MarkdownIt): void {
  markdown.core.ruler.push("bare_addresses", ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === "link_open" && token.info === "auto") token.attrSet("class", "address");
    }
  });
}
