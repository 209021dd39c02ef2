/** What names a kept page, and how many of them there is room for. */
import { describe, expect, test } from "vitest";
import { aPageCache } from "../support/a-page-cache.ts";

describe("whoever asks with parameters", () => {
  test("that the page does not read gets the page that is kept", async () => {
    const { ask, hit, printed } = aPageCache();

    await ask("about?page=7");

    expect(hit("about")).toBe(1);
    expect(await ask("about?page=8&from=1")).toBe(1);
    expect(hit("about?page=9")).toBe(1);
    expect(printed()).toBe(1);
  });

  test("gets one page for all that it does not read, and one for each that it reads", async () => {
    const { ask, hit } = aPageCache();
    const reads = ["page"] as const;
    await ask("harbor", { reads });
    await ask("harbor?page=2&url=a", { reads });

    expect(hit("harbor?url=b&page=2")).toBe(2);
    expect(hit("harbor?url=c")).toBe(1);
    expect(hit("harbor?page=3")).toBeUndefined();
  });

  test("gets what a made-up query of any length names, but it is not kept", async () => {
    const { ask, hit } = aPageCache();
    const long = `oembed?url=${"x".repeat(600)}`;

    expect(await ask(long, { reads: ["url"] })).toBe(1);

    expect(hit(long)).toBeUndefined();
  });
});

test("what one reader asks of one page in one way after another pushes out no other page", async () => {
  const { ask, hit } = aPageCache({ mostBytes: 10_000_000 });
  const reads = ["url"] as const;
  await ask("mill", { reads });
  await ask("oembed", { reads });
  for (let number = 1; number <= 600; number++) await ask(`oembed?url=${number}`, { reads });

  expect([hit("mill"), hit("oembed"), hit("oembed?url=499")]).toEqual([1, 2, 501]);
  expect(hit("oembed?url=500")).toBeUndefined();
  await ask("mill?url=a", { reads });
  expect(hit("mill?url=a")).toBe(603);
});

describe("in memory", () => {
  test("names count too", async () => {
    const { ask, hit } = aPageCache({ mostBytes: 500 });
    await ask("weir");
    await ask(`oembed?url=${"x".repeat(300)}`, { reads: ["url"] });

    expect(hit("weir")).toBe(1);
    expect(hit(`oembed?url=${"x".repeat(300)}`)).toBeUndefined();
  });

  test("what was used last stays, up to so many bytes", async () => {
    const { ask, hit } = aPageCache({ mostBytes: 100 });
    await ask("mill", { bytes: 40 });
    await ask("weir", { bytes: 40 });
    await ask("mill");

    await ask("lock", { bytes: 40 });

    expect([hit("mill"), hit("weir"), hit("lock")]).toEqual([1, undefined, 3]);
  });

  test("a page larger than all there is room for is shown, and not kept", async () => {
    const { ask, hit } = aPageCache({ mostBytes: 100 });
    await ask("weir");

    expect(await ask("mill", { bytes: 101 })).toBe(2);

    expect([hit("mill"), hit("weir")]).toEqual([undefined, 1]);
  });

  test("nothing is kept where there is no room at all", async () => {
    const { ask } = aPageCache({ mostBytes: 0 });

    expect([await ask("mill"), await ask("mill")]).toEqual([1, 2]);
  });
});
