import { describe, expect, test } from "vitest";
import type { Gone } from "../../../src/archive/archive.ts";
import { ninjsCancellation } from "../../../src/pages/ninjs/ninjs-cancellation.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aWithdrawn } from "../../support/an-article.ts";
import { ninjsFaults } from "../../support/ninjs-faults.ts";

const LATER = Date.UTC(2026, 10, 21, 13, 0);
const desk = aDesk();

describe("an article that is gone", () => {
  test("is canceled, with the reason and the day", () => {
    const gone = aWithdrawn({ withdrawnAt: LATER, reason: "It was of another harbor." });

    const { item, body } = ninjsCancellation({ ...desk, gone });

    expect(item).toMatchObject({
      uri: "tag:ledger.example,2026:2026/11/ferry",
      pubStatus: "canceled",
      firstCreated: "2026-11-20T17:00:00Z",
      versionCreated: "2026-11-21T13:00:00Z",
      edNote: "It was of another harbor.",
    });
    expect(body).toBeUndefined();
    expect(ninjsFaults(item)).toEqual([]);
  });

  test("by its own date is canceled at that date", () => {
    const expiry = { id: "tide", address: "/tide", publishedAt: 0, expiredAt: LATER };

    const { item } = ninjsCancellation({ ...desk, gone: { is: "expired", expiry } });

    expect(item).toMatchObject({
      pubStatus: "canceled",
      versionCreated: "2026-11-21T13:00:00Z",
      edNote: "It was published for a limited time.",
    });
    expect(ninjsFaults(item)).toEqual([]);
  });
});

test("a canceled article keeps its language", () => {
  const gone = aWithdrawn({ lang: "fr" });
  const expiry = { id: "tide", address: "/tide", publishedAt: 0, expiredAt: LATER, lang: "pt" };
  const languageOf = (gone: Gone) => ninjsCancellation({ ...desk, gone }).item["language"];

  expect(languageOf(gone)).toBe("fr");
  expect(languageOf({ is: "expired", expiry })).toBe("pt");
});
