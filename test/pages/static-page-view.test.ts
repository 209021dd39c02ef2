/** What a page that is not news says of itself. */
import { expect, test } from "vitest";
import { staticPageView } from "../../src/pages/static-page-view.ts";
import { aDesk } from "../support/a-desk.ts";
import { aStaticPage } from "../support/an-article.ts";

const desk = aDesk();
const HOUR = 3_600_000;

test("a page tells when it last changed", () => {
  const page = aStaticPage({ updatedAt: desk.now - 24 * HOUR });

  expect(staticPageView({ ...desk, page }).updated?.day).toBe("November 21, 2026");
});

test("a change dated in the future has not happened yet", () => {
  const page = aStaticPage({ updatedAt: desk.now + HOUR });

  expect(staticPageView({ ...desk, page }).updated).toBeUndefined();
});
