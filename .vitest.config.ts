/** How the tests run: every file under test/, in Node, against real parts. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/find-chromium.ts",
    // All cores: a test of a browser or a server waits more than it works.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
