/** What of the texts is reserved, wherever one of them stands. */
import request from "supertest";
import { expect, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

const LINE = "© The Estuary Ledger. Text and data mining and training of AI models reserved.";
const { address } = anArticle();
const site = { usage: { training: "deny", barred: [] } } as const;
const editions = [address, `${address}.md`, `${address}.ninjs.json`, "/feed.rss", "/feed.atom", "/feed.json"];

for (const path of editions) {
  test(`${path} says what is reserved`, async () => {
    const { text } = await request(anApp({ articles: [anArticle()], site })).get(path);

    expect(text).toContain(LINE);
  });
}

test("of a text of others nothing is reserved but what they reserve", async () => {
  const app = anApp({ articles: [anArticle({ rights: "© Harbor News Agency" })], site });

  for (const path of [`${address}.md`, `${address}.ninjs.json`]) {
    const { text } = await request(app).get(path);

    expect(text).toContain("© Harbor News Agency");
    expect(text).not.toContain("reserved");
  }
});
