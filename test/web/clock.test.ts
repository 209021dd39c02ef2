/** Embargo and expiry by the clock at each request: whatever becomes of the process, the clock itself, or the newsroom's zone. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { aServer } from "../support/a-server.ts";
import { anArticleFile } from "../support/an-article-file.ts";
import { until } from "../support/until.ts";

const at = (time: string): number => Date.parse(time);

/** A server over its own archive on disk; `clock.now` may be set. */
async function servedAt(now: string, files: Record<string, string>) {
  const clock = { now: at(now) };
  const content = aContentFolder(files);
  const archive = join(aFolder(), "archive.sqlite");
  let server = await aServer({ content, archive, now: () => clock.now });
  onTestFinished(() => server.close());
  return {
    clock,
    content,
    async status(address: string): Promise<number> {
      return (await fetch(server.origin + address)).status;
    },
    ask: (address: string): Promise<Response> => fetch(server.origin + address),
    async restart(): Promise<void> {
      await server.close();
      server = await aServer({ content, archive, now: () => clock.now });
    },
  };
}

const mill = (keys: Record<string, string | undefined>): Record<string, string> => ({
  "articles/2026/11/mill.md": anArticleFile({ section: "harbor", ...keys }),
});

test("what came out, or expired, while no server ran is right from the first answer on", async () => {
  const site = await servedAt("2026-11-20T08:59:59.999-05:00", {
    ...mill({ published: "2026-11-20T09:00:00-05:00", expires: "2026-11-20T10:00:00-05:00" }),
  });
  const before = await site.status("/2026/11/20/harbor/mill");

  site.clock.now = at("2026-11-20T09:30:00-05:00");
  await site.restart();
  const during = await site.status("/2026/11/20/harbor/mill");
  site.clock.now = at("2026-11-20T10:00:00-05:00");
  await site.restart();
  const after = await site.status("/2026/11/20/harbor/mill");

  expect([before, during, after]).toEqual([404, 200, 410]);
});

test("a clock that is set back hides what has not come out by it, and nothing is dated ahead of it", async () => {
  const address = "/2026/11/20/harbor/mill";
  const site = await servedAt("2026-11-20T09:30:00-05:00", mill({ published: "2026-11-20T09:00:00-05:00" }));
  const first = await site.ask(address);

  site.clock.now = at("2026-11-20T08:59:58-05:00");
  const hidden = await site.ask(address);
  const front = await site.ask("/");
  site.clock.now = at("2026-11-20T09:30:00-05:00");
  const again = await site.ask(address);

  expect(hidden.status).toBe(404);
  expect(hidden.headers.get("cache-control")).toBe("public, max-age=2");
  expect(await front.text()).not.toContain(address);
  expect(Date.parse(front.headers.get("last-modified") ?? "")).toBeLessThanOrEqual(
    at("2026-11-20T08:59:58-05:00"),
  );
  expect([again.status, again.headers.get("etag")]).toEqual([200, first.headers.get("etag")]);
});

test("an edit made while the clock was wrong is live, and stays so when the clock is right again", async () => {
  const site = await servedAt("2026-11-25T12:00:00-05:00", mill({ published: "2026-11-20T09:00:00-05:00" }));
  const file = join(site.content, "articles/2026/11/mill.md");
  const address = "/2026/11/20/harbor/mill";
  const headlined = async (): Promise<string> =>
    (await (await site.ask(address)).text()).match(/<h1[^>]*>(.*?)</)?.[1] ?? "";

  site.clock.now = at("2026-11-21T12:00:00-05:00");
  writeFileSync(
    file,
    anArticleFile({ section: "harbor", headline: "Set back", published: "2026-11-20T09:00:00-05:00" }),
  );
  await until(async () => (await headlined()) === "Set back");
  site.clock.now = at("2026-11-25T12:00:01-05:00");
  await site.restart();

  expect(await headlined()).toBe("Set back");
});

test("the hour that the clocks strike twice is two hours: each article has its own", async () => {
  const site = await servedAt("2026-11-01T01:29:59-04:00", {
    "articles/2026/11/summer.md": anArticleFile({
      section: "harbor",
      published: "2026-11-01T01:30:00-04:00",
    }),
    "articles/2026/11/winter.md": anArticleFile({
      section: "harbor",
      published: "2026-11-01T01:30:00-05:00",
    }),
  });
  const statuses = async (): Promise<number[]> =>
    Promise.all(["summer", "winter"].map((slug) => site.status(`/2026/11/01/harbor/${slug}`)));

  const before = await statuses();
  site.clock.now = at("2026-11-01T01:30:00-04:00");
  const first = await statuses();
  site.clock.now = at("2026-11-01T01:30:00-05:00");
  const second = await statuses();

  expect([before, first, second]).toEqual([
    [404, 404],
    [200, 404],
    [200, 200],
  ]);
});

test("a newsroom that moves to another time zone moves no embargo, and day and offset are printed by the new one", async () => {
  const site = await servedAt("2026-11-20T22:59:59-05:00", mill({ published: "2026-11-20T23:00:00-05:00" }));
  const [newYork, london] = ["/2026/11/20/harbor/mill", "/2026/11/21/harbor/mill"];
  const both = (): Promise<number[]> => Promise.all([site.status(newYork), site.status(london)]);
  const before = await both();

  writeFileSync(join(site.content, "site.yaml"), siteYaml.replace("America/New_York", "Europe/London"));
  await site.restart();
  const moved = await both();
  site.clock.now = at("2026-11-21T04:00:00Z");
  const out = await both();

  expect([before, moved, out]).toEqual([
    [404, 404],
    [404, 404],
    [404, 200],
  ]);
  expect(await (await site.ask(london)).text()).toMatch(/datetime="2026-11-21T04:00:00(?:Z|\+00:00)"/);
});

test("copies end in the second in which the clock changes the page, and not before", async () => {
  const site = await servedAt("2026-11-20T08:59:50-05:00", {
    ...mill({ published: "2026-11-20T08:00:00-05:00", expires: "2026-11-20T09:00:20-05:00" }),
    "articles/2026/11/lock.md": anArticleFile({ section: "harbor", published: "2026-11-20T09:00:00-05:00" }),
  });
  const kept = async (): Promise<(string | null)[]> =>
    Promise.all(
      ["/2026/11/20/harbor/mill", "/", "/feed.rss", "/nowhere"].map(async (address) =>
        (await site.ask(address)).headers.get("cache-control"),
      ),
    );

  const untilEmbargo = await kept();
  site.clock.now = at("2026-11-20T09:00:00-05:00");
  const untilExpiry = await kept();

  expect(untilEmbargo).toEqual(Array.from({ length: 4 }, () => "public, max-age=10"));
  expect(untilExpiry).toEqual(Array.from({ length: 4 }, () => "public, max-age=20"));
});
