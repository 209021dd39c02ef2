import { Writable } from "node:stream";
import { pino } from "pino";
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { createApp } from "../../src/web/app.ts";
import { anApp, aService, NOW } from "../support/an-app.ts";
import { anArticle } from "../support/an-article.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const failing = (message: string) => (): never => {
  throw new Error(message);
};

/** The real archive, but for one question that it can't answer. */
const withoutAnswer = (question: string) => {
  const { archive } = aService({ articles: [anArticle()] });
  return { archive: { ...archive, [question]: failing("disk I/O error") } };
};

describe("a page that does not exist", () => {
  test("is told in the site's voice, with a way to the front page", async () => {
    const response = await request(anApp()).get("/nowhere");

    expect(response.status).toBe(404);
    expect(response.type).toBe("text/html");
    expect(response.text).toContain("Page not found");
    expect(response.text).toMatch(/href="?\/"?/);
    expect(response.headers["cache-control"]).toBe("public, max-age=30");
  });

  test("is no longer said to be missing when its hour comes between the look and the answer", async () => {
    const comesOutAt = NOW + 1;
    const mill = anArticle({ address: MILL, publishedAt: comesOutAt });
    let now = NOW;
    const service = aService({ articles: [mill], but: { now: () => now } });
    const archive: Archive = {
      ...service.archive,
      async article(...asked) {
        const found = await service.archive.article(...asked);
        now = comesOutAt;
        return found;
      },
    };

    const response = await request(createApp({ ...service, archive })).get(MILL);

    expect(response.status).toBe(404);
    expect(response.headers["cache-control"]).toBe("public, max-age=0");
  });

  test("is missing whatever copy of it a reader claims to have", async () => {
    expect((await request(anApp()).get("/nowhere").set("If-None-Match", "*")).status).toBe(404);
  });
});

describe("when the archive can't answer", () => {
  test("readers get a page in the site's voice, and no trace of the program", async () => {
    const response = await request(anApp({ but: withoutAnswer("article") })).get(MILL);

    expect(response.status).toBe(500);
    expect(response.type).toBe("text/html");
    expect(response.text).toContain("Something broke on our side");
    expect(response.text).not.toMatch(/disk I\/O|node_modules|\.ts:\d+/);
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  test("and not even the error page can be made, a plain sentence is left", async () => {
    const response = await request(anApp({ but: withoutAnswer("newsroom") })).get(MILL);

    expect(response.status).toBe(500);
    expect(response.type).toBe("text/plain");
    expect(response.text).toBe("Something broke on our side. Please try again in a minute.\n");
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  test("the operator finds the fault in the log, with the request's id", async () => {
    const lines: string[] = [];
    const log = pino(
      new Writable({
        write: (line, _, done) => {
          lines.push(String(line));
          done();
        },
      }),
    );

    await request(anApp({ but: { ...withoutAnswer("article"), log } })).get(MILL);

    const [fault, answer] = lines.map((line) => JSON.parse(line));
    expect(fault).toMatchObject({ msg: "No answer for this request", err: { message: "disk I/O error" } });
    expect(answer).toMatchObject({ msg: `GET ${MILL} 500`, req: { method: "GET", url: MILL } });
    expect(fault.req.id).toBe(answer.req.id);
  });
});

describe("when a view is broken", () => {
  test("readers get a plain sentence", async () => {
    const response = await request(
      anApp({ articles: [anArticle()], but: { renderer: { render: failing("a broken view") } } }),
    ).get(MILL);

    expect(response.status).toBe(500);
    expect(response.text).toBe("Something broke on our side. Please try again in a minute.\n");
  });

  test("a missing page is still a missing page", async () => {
    const response = await request(anApp({ but: { renderer: { render: failing("a broken view") } } })).get(
      "/nowhere",
    );

    expect(response.status).toBe(404);
    expect(response.text).toBe("Not Found\n");
  });
});

test("a copy of a feed that is refused comes without the feed’s own headers, and with the site’s", async () => {
  const site = { usage: { search: "allow", answers: "deny", training: "deny", barred: [] } } as const;
  const app = anApp({ articles: [anArticle()], site, but: { isProduction: true } });

  const { status, headers } = await request(app).get("/feed.rss").set("If-Match", '"another"');

  expect(status).toBe(412);
  expect(headers["link"]).toBe(
    '<https://ledger.example/license.xml>; rel="license"; type="application/rsl+xml"',
  );
  expect(headers["x-robots-tag"]).toBeUndefined();
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});
