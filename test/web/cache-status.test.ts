import { expect, test } from "vitest";
import { cacheStatus } from "../../src/web/cache-status.ts";

test("operators see whether a page was kept or made", () => {
  expect(cacheStatus).toEqual({
    hit: [
      ["Cache-Status", "Broadsheet; hit"],
      ["Server-Timing", "cache;desc=hit"],
    ],
    miss: [
      ["Cache-Status", "Broadsheet; fwd=uri-miss"],
      ["Server-Timing", "cache;desc=miss"],
    ],
  });
});
