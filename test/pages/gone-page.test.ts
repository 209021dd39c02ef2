/** What readers are told of an article that is not shown any more. */
import { expect, test } from "vitest";
import { gonePage } from "../../src/pages/gone-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { aWithdrawal, aWithdrawn } from "../support/an-article.ts";

const withdrawn = (own: Parameters<typeof aWithdrawal>[0] = {}) =>
  gonePage({ ...aDesk(), gone: aWithdrawn(own) });

const expired = () =>
  gonePage({
    ...aDesk(),
    gone: {
      is: "expired",
      expiry: {
        id: "2026/11/ferry",
        address: "/2026/11/18/harbor/ferry",
        publishedAt: Date.UTC(2026, 10, 18, 17),
        expiredAt: Date.UTC(2026, 10, 20, 17),
      },
    },
  });

test("a withdrawn article leaves a notice with reason and dates, which no search engine shall keep", () => {
  const page = withdrawn({ reason: "It was of another harbor." });

  expect(page).toMatchObject({
    title: "This article has been withdrawn",
    reason: "It was of another harbor.",
    published: { day: "November 20, 2026" },
    ended: { words: "withdrawn on", at: { day: "November 20, 2026" } },
    frame: { robots: "noindex" },
  });
  expect(page.frame).not.toHaveProperty("canonical");
});

test("a withdrawn article whose editor gave no date has the one on which its end was seen", () => {
  const { withdrawnAt: _, ...undated } = aWithdrawal();

  const page = gonePage({
    ...aDesk(),
    gone: { is: "withdrawn", withdrawal: undated, goneAt: Date.UTC(2026, 10, 23, 17) },
  });

  expect(page).toMatchObject({ ended: { words: "withdrawn on", at: { day: "November 23, 2026" } } });
});

test("a withdrawn article whose end nobody dated or saw has no date of it", () => {
  const { withdrawnAt: _, ...undated } = aWithdrawal();

  const page = gonePage({
    ...aDesk(),
    gone: { is: "withdrawn", withdrawal: undated, goneAt: undated.publishedAt },
  });

  expect(page).not.toHaveProperty("ended");
});

test("an expired article tells how long it was shown, and is not called withdrawn", () => {
  expect(expired()).toMatchObject({
    title: "This article is no longer shown",
    reason: "It was published for a limited time.",
    published: { day: "November 18, 2026" },
    ended: { words: "shown until", at: { day: "November 20, 2026" } },
    frame: { title: "Article no longer shown – The Estuary Ledger", robots: "noindex" },
  });
});

test("questions about an article that is gone name its address", () => {
  for (const { frame } of [withdrawn(), expired()]) {
    expect(decodeURIComponent(frame.reportAnError)).toContain(
      "https://ledger.example/2026/11/18/harbor/ferry",
    );
  }
});
