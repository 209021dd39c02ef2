/** What an article weighs on the line: HTML, styles, headers and all, in one response. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { aServer, type Server } from "../support/a-server.ts";
import { until } from "../support/until.ts";

/** A sample of a good thousand words, as it lies in content/. */
const article = "/2026/11/21/science/how-tide-mills-work";
const LEAST_WORDS = 1290;

let server: Server;
beforeAll(async () => {
  server = await aServer({ content: "content" });
});
afterAll(() => server.close());

/** Everything that one request brings back, a letter a byte. */
const responseTo = (path: string, coding: string): Promise<string> =>
  server.raw(
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${coding}\r\nConnection: close\r\n\r\n`,
  );

/** For the first reader it is coded quickly, for all who come later as small as it gets. */
const limits = [
  { coding: "br", first: 12_200, later: 11_000 },
  { coding: "gzip", first: 13_000, later: 13_000 },
] as const;

for (const { coding, first, later } of limits) {
  test(`an article of ${LEAST_WORDS} words arrives as ${coding} in at most ${first} bytes, soon in at most ${later}`, async () => {
    const response = await responseTo(article, coding);

    expect(response).toMatch(/^HTTP\/1\.1 200 /);
    expect(response).toContain(`Content-Encoding: ${coding}`);
    expect(response.length).toBeLessThanOrEqual(first);
    await until(async () => (await responseTo(article, coding)).length <= later);
  });
}

test("nothing else has to be fetched before the article can be read", async () => {
  const html = await responseTo(article, "identity");

  const text = html.slice(html.indexOf("<article"), html.indexOf("</article>")).replace(/<[^>]+>/g, " ");
  expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(LEAST_WORDS);
  expect(html).toContain("<style>");
  expect(html).not.toMatch(/<link[^>]+rel="?stylesheet|<script[^>]+src=|@import/);
});
