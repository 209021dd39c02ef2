/** Whatever editors do to an article, and whenever: nobody is told of an address that readers can't have asked for yet. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { ReadFile } from "../../src/archive/store.ts";
import { NOW, published, read, withdrawn } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aWithdrawal } from "../support/an-article.ts";

const MINUTE = 60_000;
const ID = "mill";
const ADDRESSES = ["/mill", "/tide-mill"];

const edit = fc.record({
  is: fc.constantFrom("article", "withdrawn", "draft"),
  address: fc.constantFrom(...ADDRESSES),
  hourInMinutes: fc.integer({ min: -5, max: 5 }),
});
const step = fc.record({
  edit: fc.option(edit, { nil: undefined }),
  minutes: fc.integer({ min: 0, max: 4 }),
  isTold: fc.boolean(),
});

type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;

interface Version {
  readonly address: string;
  readonly file: ReadFile;
}

function version({ is, address, hourInMinutes }: Edit, now: number): Version {
  const facts = { id: ID, address, publishedAt: now + hourInMinutes * MINUTE };
  if (is === "draft") return { ...facts, file: read(`articles/${ID}.md`, { is: "draft" }) };
  return {
    ...facts,
    file: is === "article" ? published(anArticle(facts)) : withdrawn(aWithdrawal(facts)),
  };
}

test("nobody is told of an address before readers could ask for it, nor while it waits for its hour", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const archive = openArchive(":memory:");
      archive.update({ edition: "first", newsroom: aNewsroom(), now: NOW });
      archive.announcements.follow(["IndexNow"], NOW);
      const hasStood = new Set<string>();
      const look = async (now: number) => {
        for (const address of ADDRESSES) if (await archive.article(address, now)) hasStood.add(address);
      };
      let now = NOW;
      let last: Version | undefined;

      for (const { edit, minutes, isTold } of steps) {
        last = edit ? version(edit, now) : last;
        if (edit && last) archive.update({ edition: "first", read: [last.file], now });
        await look(now);
        now += minutes * MINUTE;
        await look(now);
        const bundle = isTold ? archive.announcements.claim("IndexNow", { most: 10, now }) : undefined;
        if (bundle) archive.announcements.settle(bundle);

        const told = bundle?.targets ?? [];
        expect(told.filter((address) => !hasStood.has(address))).toEqual([]);
        const { embargoed } = await archive.state(now);
        if (embargoed > 0) expect(told).not.toContain(last?.address);
      }
      archive.close();
    }),
  );
});
