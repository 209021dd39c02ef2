/** What readers are told when there is nothing to show. */
import { expect, test } from "vitest";
import { errorPage, notFoundPage } from "../../src/pages/error-page.ts";
import { gonePage } from "../../src/pages/gone-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { aWithdrawal } from "../support/an-article.ts";

const titles = [
  [404, "Page not found"],
  [405, "This page is only for reading"],
  [503, "We are being restarted"],
  [500, "Something broke on our side"],
  [502, "Something broke on our side"],
  [400, "We could not read that request"],
  [418, "We could not read that request"],
] as const;

for (const [status, title] of titles) {
  test(`${status} is called “${title}”`, () => {
    expect(errorPage({ ...aDesk(), status })).toMatchObject({ status, title });
  });
}

test("a page that is not there is a 404", () => {
  expect(notFoundPage(aDesk())).toMatchObject({ kind: "error", status: 404 });
});

test("a withdrawn article leaves a notice with reason and dates, which no search engine shall keep", () => {
  const page = gonePage({ ...aDesk(), withdrawal: aWithdrawal({ reason: "It was of another harbor." }) });

  expect(page).toMatchObject({
    reason: "It was of another harbor.",
    published: { day: "November 20, 2026" },
    withdrawn: { day: "November 20, 2026" },
    frame: { robots: "noindex" },
  });
  expect(page.frame).not.toHaveProperty("canonical");
});

test("questions about a withdrawn article name its address", () => {
  const { frame } = gonePage({ ...aDesk(), withdrawal: aWithdrawal() });

  expect(decodeURIComponent(frame.reportAnError)).toContain("https://ledger.example/2026/11/18/harbor/ferry");
});
