import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { precondition, type Verdict } from "../../src/web/preconditions.ts";

const SAME = "Sun, 22 Nov 2026 14:00:00 GMT";
const EARLIER = "Sun, 22 Nov 2026 13:59:59 GMT";
const LATER = "Sun, 22 Nov 2026 14:00:01 GMT";

const page = { etag: 'W/"mill"', lastModified: Date.UTC(2026, 10, 22, 14, 0, 0, 300) };

const cases: Record<string, [IncomingHttpHeaders, Verdict][]> = {
  "a reader without a copy gets the page": [[{}, "send"]],
  "a copy known by its ETag is still good": [
    [{ "if-none-match": 'W/"mill"' }, "not modified"],
    [{ "if-none-match": '"mill"' }, "not modified"],
    [{ "if-none-match": '"ferry", W/"lock" , W/"mill"' }, "not modified"],
    [{ "if-none-match": "*" }, "not modified"],
  ],
  "a copy of another version is not": [
    [{ "if-none-match": '"ferry"' }, "send"],
    [{ "if-none-match": '"mil"' }, "send"],
    [{ "if-none-match": '"mill,"' }, "send"],
    [{ "if-none-match": "mill" }, "send"],
    [{ "if-none-match": "" }, "send"],
  ],
  "a copy as young as the page is still good": [
    [{ "if-modified-since": SAME }, "not modified"],
    [{ "if-modified-since": LATER }, "not modified"],
    [{ "if-modified-since": EARLIER }, "send"],
    [{ "if-modified-since": "yesterday" }, "send"],
  ],
  "an ETag counts for more than a date": [
    [{ "if-none-match": '"ferry"', "if-modified-since": LATER }, "send"],
    [{ "if-none-match": '"mill"', "if-modified-since": EARLIER }, "not modified"],
  ],
  "a reader who insists on one version is told when it is not that": [
    [{ "if-match": '"ferry"' }, "failed"],
    [{ "if-match": "" }, "failed"],
    [{ "if-match": "*" }, "send"],
    [{ "if-unmodified-since": EARLIER }, "failed"],
    [{ "if-unmodified-since": SAME }, "send"],
    [{ "if-unmodified-since": "yesterday" }, "send"],
    [{ "if-match": "*", "if-unmodified-since": EARLIER }, "send"],
  ],
  "a weak ETag promises no equal bytes, so nobody can insist on it": [
    [{ "if-match": 'W/"mill"' }, "failed"],
    [{ "if-match": '"mill"' }, "failed"],
  ],
  "insisting comes before asking for news": [
    [{ "if-match": '"ferry"', "if-none-match": 'W/"mill"' }, "failed"],
    [{ "if-match": "*", "if-none-match": 'W/"mill"' }, "not modified"],
  ],
};

for (const [promise, rows] of Object.entries(cases)) {
  describe(promise, () => {
    for (const [headers, expected] of rows) {
      test(`${JSON.stringify(headers)}: ${expected}`, () => {
        expect(precondition(headers, page)).toBe(expected);
      });
    }
  });
}

describe("a page whose date nobody knows", () => {
  const undated = { ...page, lastModified: undefined };

  test("is always sent to readers who only know a date", () => {
    expect(precondition({ "if-modified-since": LATER }, undated)).toBe("send");
    expect(precondition({ "if-unmodified-since": EARLIER }, undated)).toBe("send");
  });
});
