/** An environment to main.ts in a process of its own, over a content folder with one article. */
import { join } from "node:path";
import { aContentFolder } from "./a-content-folder.ts";
import { aProgram, type Program } from "./a-program.ts";

export const article = `---
headline: Tide mill to be drained
section: harbor
published: 2026-11-20T09:00:00-05:00
---
Engineers will inspect the oak piles.
`;

export const MILL = "/2026/11/20/harbor/tide-mill";

/** `home` is where the package lies. */
export const aStartedServer = (env: Record<string, string> = {}, cwd?: string, home = "."): Program =>
  aProgram(join(home, "src/main.ts"), {
    env: {
      PORT: "0",
      ARCHIVE: ":memory:",
      CONTENT_DIR: aContentFolder({ "articles/2026/11/tide-mill.md": article }),
      ...env,
    },
    ...(cwd && { cwd }),
  });

export const originOf = async (server: Program): Promise<string> =>
  (await server.hears(/Broadsheet is at (\S+)/))[1] ?? "";
