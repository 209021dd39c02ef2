/** An article that a court had taken from readers: 451 (RFC 7725) wherever another would be gone. */
import request from "supertest";
import { describe, expect, test } from "vitest";
import { xmlOf } from "../support/a-printed-feed.ts";
import { anApp, NOW } from "../support/an-app.ts";
import { aWithdrawal } from "../support/an-article.ts";
import { ninjsFaults } from "../support/ninjs-faults.ts";

const HOUR = 3_600_000;
const facts = { publishedAt: NOW - 9 * HOUR, withdrawnAt: NOW - HOUR, reason: "It named a witness." };
const ordered = aWithdrawal({
  ...facts,
  id: "ferry",
  address: "/ferry",
  formerAddresses: ["/old/ferry"],
  legalOrder: "the district court of Port Fictif",
});
const gone = aWithdrawal({ ...facts, id: "weir", address: "/weir", formerAddresses: ["/old/weir"] });
const app = () => anApp({ withdrawals: [ordered, gone] });

const REASON = "It named a witness. Ordered by the district court of Port Fictif.";
const BLOCKED_BY = '<https://ledger.example/>; rel="blocked-by"';

for (const [address, status] of [
  ["/ferry", 451],
  ["/weir", 410],
] as const) {
  describe(`an article that answers ${status}`, () => {
    for (const form of ["", ".md", ".ninjs.json", "/history"]) {
      test(`does so at its address${form && ` with ${form}`}, for five minutes`, async () => {
        const { status: answered, headers } = await request(app()).get(address + form);

        expect(answered).toBe(status);
        expect(headers["cache-control"]).toBe("public, max-age=300");
        expect(headers["link"]?.includes(BLOCKED_BY) ?? false).toBe(status === 451);
      });

      test(`is led to from its former address${form && ` with ${form}`}`, async () => {
        const { status: answered, headers } = await request(app()).get(`/old${address}${form}`);

        expect([answered, headers["location"]]).toEqual([301, address + form]);
      });
    }

    test("does so to those who would embed it", async () => {
      const { status: answered } = await request(app()).get(`/oembed?url=https://ledger.example${address}`);

      expect(answered).toBe(status);
    });
  });
}

test("readers are told who gave the order, and when that was", async () => {
  const { text, headers } = await request(app()).get("/ferry");

  expect(text).toContain(REASON);
  expect(text).toContain('datetime="2026-11-22T18:00:00Z"');
  expect(text).toContain('name="robots" content="noindex"');
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
});

test("those who hold a copy are told to take it back, and by whose order", async () => {
  const { body } = await request(app()).get("/ferry.ninjs.json");

  expect(body).toMatchObject({ pubStatus: "canceled", edNote: REASON });
  expect(ninjsFaults(body)).toEqual([]);
});

test("feeds leave the tombstone of any withdrawn article", async () => {
  const { text } = await request(app()).get("/feed.atom");

  expect(text).toContain("ledger.example,2026:ferry");
  expect(xmlOf(text).documentElement.textContent).toContain(REASON);
});
