import { describe, expect, test } from "vitest";
import { aPageCache, FOREVER, named, type Page } from "../support/a-page-cache.ts";
import { anArchive, NOW, published } from "../support/an-archive.ts";
import { anArticle } from "../support/an-article.ts";

const MINUTE = 60_000;

/** Something that a test lets happen when it wants. */
function aGate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

test("a page is made once, and kept", async () => {
  const { ask, hit } = aPageCache();

  expect(hit("mill")).toBeUndefined();
  expect(await ask("mill")).toBe(1);
  expect(await ask("mill")).toBe(1);
  expect(hit("mill")).toBe(1);
});

test("however many ask for a page at once, it is made once, and all get it", async () => {
  const { ask, printed } = aPageCache();

  const got = await Promise.all(Array.from({ length: 100 }, () => ask("mill")));

  expect(new Set(got)).toEqual(new Set([1]));
  expect(printed()).toBe(1);
});

test("what can't be made is told to all who asked, and tried again for the next", async () => {
  const { pages, ask } = aPageCache();
  const fail = async (): Promise<Page> => {
    throw new Error("no such page");
  };

  const first = pages.get(named("mill"), fail);
  const second = pages.get(named("mill"), fail);

  await expect(first).rejects.toThrow("no such page");
  await expect(second).rejects.toThrow("no such page");
  expect(await ask("mill")).toBe(1);
});

describe("when keys are dropped", () => {
  test("exactly the pages that carry one of them are made again", async () => {
    const { ask, pages, hit } = aPageCache();
    await ask("mill", { keys: new Set(["article:mill", "section:harbor"]) });
    await ask("harbor", { keys: new Set(["section:harbor", "teaser:mill"]) });
    await ask("weir");

    pages.drop(["section:harbor", "article:lock"]);
    // The archive is asked once more what the clock does next; that is all.
    await ask("weir");

    expect([hit("mill"), hit("harbor"), hit("weir")]).toEqual([undefined, undefined, 3]);
    expect(await ask("mill")).toBe(4);
  });

  test("nothing is shown from before, not even to who asks in the same moment", async () => {
    const { ask, pages, hit } = aPageCache();
    await ask("mill");

    pages.drop(["article:mill"]);

    expect(hit("mill")).toBeUndefined();
  });

  test("a page that was being made stays good where nothing was touched", async () => {
    const { pages, print, ask } = aPageCache();
    const gate = aGate();
    const slow = pages.get(named("mill"), async () => {
      await gate.opened;
      return print("mill");
    });

    pages.drop([]);
    const other = ask("mill");
    gate.open();

    expect((await slow).page.print).toBe(1);
    expect(await other).toBe(1);
  });

  test("a page that was being made is made once more, for all who wait for it and who come later", async () => {
    const { ask, pages, print, hit } = aPageCache();
    const gate = aGate();
    const early = pages.get(named("mill"), async () => {
      const page = print("mill");
      await gate.opened;
      return page;
    });
    await ask("weir");

    pages.drop(["article:mill"]);
    const late = await ask("mill");
    gate.open();

    expect((await early).page.print).toBe(3);
    expect(late).toBe(3);
    expect(hit("mill")).toBe(3);
  });

  test("whoever makes a page anew is given what it was", async () => {
    const { ask, pages, print } = aPageCache();
    await ask("mill");
    pages.drop(["article:mill"]);
    const given: (number | undefined)[] = [];

    await pages.get(named("mill"), async (before) => {
      given.push(before?.print);
      return print("mill");
    });
    await pages.get(named("weir"), async (before) => {
      given.push(before?.print);
      return print("weir");
    });

    expect(given).toEqual([1, undefined]);
  });
});

describe("the clock", () => {
  const lock = anArticle({ id: "lock", address: "/lock", publishedAt: NOW + MINUTE });

  test("ends what holds until then, and nothing else", async () => {
    const { ask, clock, hit } = aPageCache();
    await ask("mill", { holdsUntil: NOW + MINUTE });
    await ask("weir");

    clock.now = NOW + MINUTE - 1;
    expect(hit("mill")).toBe(1);
    clock.now = NOW + MINUTE;

    expect([hit("mill"), hit("weir")]).toEqual([undefined, 2]);
  });

  test("drops what an embargo's hour changes, by its keys", async () => {
    const { ask, clock, hit } = aPageCache({ archive: anArchive(published(lock)) });
    await ask("front", { keys: new Set(["front"]) });
    await ask("mill");

    clock.now = NOW + MINUTE - 1;
    expect([hit("front"), hit("mill")]).toEqual([1, 2]);
    clock.now = NOW + MINUTE;

    expect(hit("front")).toBeUndefined();
    expect(await ask("mill")).toBe(2);
    expect(hit("mill")).toBe(2);
    expect(await ask("front")).toBe(3);
  });

  test("is asked again after an edit, which may have put an embargo's hour earlier", async () => {
    const { ask, archive, clock, pages } = aPageCache({ archive: anArchive(published(lock)) });
    await ask("front", { keys: new Set(["front"]) });
    expect(pages.nextChange()).toBe(NOW + MINUTE);

    archive.update({ edition: "first", read: [published({ ...lock, publishedAt: NOW + 20 })], now: NOW });
    clock.now = NOW + 20;

    expect(await ask("front")).toBe(2);
    expect(pages.nextChange()).toBe(FOREVER);
  });

  test("is asked again for what came true while an edit waited to be taken in", async () => {
    const { ask, archive, clock } = aPageCache();
    clock.now = NOW + 10;
    await ask("front", { keys: new Set(["front"]) });

    archive.update({ edition: "first", read: [published({ ...lock, publishedAt: NOW + 5 })], now: NOW });

    expect(await ask("front")).toBe(2);
  });

  test("makes nothing certain when it is set back", async () => {
    const { ask, archive, clock, hit } = aPageCache();
    clock.now = NOW + 2 * MINUTE;
    archive.update({ edition: "first", read: [published(lock)], now: clock.now });
    await ask("front", { keys: new Set(["front"]) });

    clock.now = NOW;

    expect(hit("front")).toBeUndefined();
    expect(await ask("front")).toBe(2);
  });
});
