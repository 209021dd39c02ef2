import { pino } from "pino";
import request from "supertest";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { anApp, NOW } from "../support/an-app.ts";
import { anArchive } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

test("a living process says so", async () => {
  const response = await request(anApp()).get("/healthz");

  expect(response.status).toBe(200);
  expect(response.body).toEqual({ status: "alive" });
  expect(response.headers["cache-control"]).toBe("no-store");
});

for (const address of ["/healthz/", "/HEALTHZ", "/Readyz"]) {
  test(`${address} is no health check`, async () => {
    expect((await request(anApp()).get(address)).status).toBe(404);
  });
}

describe("an operator who asks whether readers can come", () => {
  test("is told how many articles wait for them", async () => {
    const articles = [anArticle(), anArticle({ id: "soon", address: "/soon", publishedAt: NOW + 1 })];

    const response = await request(anApp({ articles, withdrawals: [aWithdrawal()] })).get("/readyz");

    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      status: "ready",
      ...{ live: 1, embargoed: 1, withdrawn: 1, drafts: 0, heldBack: 0 },
      since: "2026-11-22T19:00:00Z",
    });
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  test("is told since when nothing can be taken in, which harms no reader", async () => {
    const response = await request(anApp({ but: { stuckSince: () => NOW - 60_000 } })).get("/readyz");

    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ status: "ready", stuckSince: "2026-11-22T18:59:00Z" });
  });

  test("is told no while the server drains, though who is there already is still answered", async () => {
    const app = anApp({ articles: [anArticle()], but: { isDraining: () => true } });

    const ready = await request(app).get("/readyz");
    const page = await request(app).get("/");

    expect(ready.status).toBe(503);
    expect(ready.body).toEqual({ status: "draining" });
    expect(page.status).toBe(200);
  });

  test("is told before the first load that the server starts, and the log knows of no error", async () => {
    const told: string[] = [];
    const log = pino({ level: "error" }, { write: (line) => told.push(line) });

    const app = anApp({ but: { archive: openArchive(":memory:"), log } });
    const ready = await request(app).get("/readyz");

    expect([ready.status, ready.body]).toEqual([503, { status: "starting" }]);
    expect(told).toEqual([]);
    expect((await request(app).get("/")).status).toBe(503);
    expect((await request(app).get("/healthz")).status).toBe(200);
  });
});

describe("an operator whose archive", () => {
  async function logWithArchive(archive: Archive): Promise<string[]> {
    const told: string[] = [];
    const log = pino({ level: "warn" }, { write: (line) => told.push(JSON.parse(line).msg) });
    await request(anApp({ but: { archive, log } }))
      .get("/healthz")
      .expect(200, { status: "alive" });
    return told;
  }

  test("does not answer finds it in the log, and the process alive", async () => {
    const newsroom = (): never => {
      throw new Error("disk I/O error");
    };

    const told = await logWithArchive({ ...anArchive(), newsroom });

    expect(told).toEqual(["What site.yaml says is not in the headers of this answer"]);
  });

  test("is still empty finds nothing in the log", async () => {
    const empty = openArchive(":memory:");
    onTestFinished(() => empty.close());

    expect(await logWithArchive(empty)).toEqual([]);
  });
});
