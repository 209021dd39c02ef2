/** How the tests run: every file under test/, in Node, against real parts. */
import { defineConfig } from "vitest/config";

/** What promises readers and editors a time runs when nothing else does. */
const alone = "test/random-editor.test.ts";

export default defineConfig({
  test: {
    globalSetup: "test/support/find-chromium.ts",
    // All cores: a test of a browser or a server waits more than it works.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "all", include: ["test/**/*.test.ts"], exclude: [alone] } },
      { extends: true, test: { name: "alone", include: [alone], sequence: { groupOrder: 1 } } },
    ],
  },
});
