/** Announcements as main.ts wires them: a copy on a laptop tells nobody, and says so. */
import { expect, test } from "vitest";
import { aContentFolder, siteYaml } from "./support/a-content-folder.ts";
import { article, aStartedServer, originOf } from "./support/a-started-server.ts";

test("a copy on a laptop says once that it tells nobody", async () => {
  const folder = aContentFolder({
    "site.yaml": `${siteYaml}announcements: { indexNowKey: ebb-and-flow-1921 }\n`,
    "articles/2026/11/tide-mill.md": article,
  });
  const server = aStartedServer({ CONTENT_DIR: folder });

  await server.hears(/Search engines and hubs are not told what is new/);
  await originOf(server);
  server.process.kill("SIGTERM");
  await server.hears(/answering who is still here/);

  expect(server.said().out.match(/Search engines and hubs are not told what is new/g)).toHaveLength(1);
});
