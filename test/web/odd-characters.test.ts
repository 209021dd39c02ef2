/** Characters that headers and feeds cannot hold, from the files that have them to the answers. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { aLastingContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aServer, type Server } from "../support/a-server.ts";
import { anArticleFile } from "../support/an-article-file.ts";

const files = {
  "site.yaml": `${siteYaml}announcements: { webSubHub: "https://hub.example/中é" }\n`,
  "articles/mill.md": anArticleFile({ headline: "The mill is dry" }),
  "articles/lock.md": anArticleFile({ headline: '"The lock \\uD83D opens"' }),
  "articles/weir.md": anArticleFile({ headline: "The weir holds", id: '"weir \\uD83D"' }),
};

let content: ReturnType<typeof aLastingContentFolder>;
let server: Server;
beforeAll(async () => {
  content = aLastingContentFolder(files);
  server = await aServer({ content: content.folder, now: () => Date.UTC(2026, 10, 22) });
});
afterAll(async () => {
  await server.close();
  content.remove();
});

for (const feed of ["/feed.rss", "/feed.atom", "/feed.json"]) {
  test(`${feed} names the hub in its header, and holds no article with half a character`, async () => {
    const response = await fetch(server.origin + feed);

    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("link")).toContain('<https://hub.example/%E4%B8%AD%C3%A9>; rel="hub"');
    expect(text).toContain("The mill is dry");
    expect(text).not.toMatch(/The lock|The weir/);
  });
}
