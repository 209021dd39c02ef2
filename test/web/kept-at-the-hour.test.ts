/** A page is asked for just when an embargo ends or an article expires: whatever that reader got, the next ones see what is so. */
import request from "supertest";
import { expect, test } from "vitest";
import { anApp, NOW } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

const HOUR = NOW + 3_600_000;
const LATER = HOUR + 600_000;
const eel = { id: "eel", headline: "Eels return at last", address: "/eel" };
const cases = [
  { what: "an embargo ends", article: anArticle({ ...eel, publishedAt: HOUR }), isShownLater: true },
  { what: "an article expires", article: anArticle({ ...eel, expiresAt: HOUR }), isShownLater: false },
] as const;

/** More looks at the clock than answering takes. */
const MOST_LOOKS = 12;

for (const { what, article, isShownLater } of cases) {
  for (let strikes = 1; strikes <= MOST_LOOKS; strikes++) {
    test(`the front page is right after ${what} between look ${strikes} at the clock and the next`, async () => {
      let looks = 0;
      const clock = { now: () => NOW };
      const app = anApp({ articles: [anArticle({ id: "mill" }), article], but: { now: () => clock.now() } });
      clock.now = () => {
        looks += 1;
        return looks > strikes ? HOUR : HOUR - 1;
      };
      await request(app).get("/");

      clock.now = () => LATER;
      const { text } = await request(app).get("/");

      expect(text.includes("Eels return at last")).toBe(isShownLater);
    });
  }
}
