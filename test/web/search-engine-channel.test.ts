/** What search engines are told of articles that are new, and how. */
import { describe, expect, test } from "vitest";
import { aListener } from "../support/a-listener.ts";
import { anAnnouncingArchive, KEY, somethingNew } from "../support/an-announcer.ts";
import { NOW, published } from "../support/an-archive.ts";
import { anArticle } from "../support/an-article.ts";

describe("search engines", () => {
  test("are told the addresses, with the key and where it lies", async () => {
    const { engine, put, wake } = await somethingNew(200);
    put("/weir");

    await wake();

    const [told] = engine.told;
    expect(told?.method).toBe("POST");
    expect(told?.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(told?.headers["user-agent"]).toBe("Broadsheet (+https://ledger.example)");
    expect(told?.headers["cookie"]).toBeUndefined();
    expect(JSON.parse(told?.body ?? "")).toEqual({
      host: "ledger.example",
      key: KEY,
      keyLocation: `https://ledger.example/${KEY}.txt`,
      urlList: ["https://ledger.example/mill", "https://ledger.example/weir"],
    });
  });

  test("are told the public addresses that SITE_URL gives", async () => {
    const engine = await aListener(202);
    const { put, wake } = await anAnnouncingArchive(
      { indexNowKey: KEY },
      { indexNowEndpoint: engine.url, siteUrl: "https://copy.example:8443" },
    );
    put("/mill");

    await wake();

    expect(JSON.parse(engine.told[0]?.body ?? "")).toMatchObject({
      host: "copy.example:8443",
      urlList: ["https://copy.example:8443/mill"],
    });
  });

  test("are told at most 10,000 addresses at once", async () => {
    const { engine, archive, wake } = await somethingNew(200);
    const formerAddresses = Array.from({ length: 10_000 }, (_, index) => `/sluice-${index}`);
    const moved = published(anArticle({ formerAddresses }));
    archive.update({ edition: "first", read: [moved], now: NOW });

    await wake();

    expect(engine.told.map(({ body }) => JSON.parse(body).urlList.length)).toEqual([10_000, 2]);
  });
});
