/** Whatever an editor does with a file, and whatever becomes of the archive: versions are what readers had, no more, no less. */
import { join } from "node:path";
import fc from "fast-check";
import Libsql from "libsql";
import { expect, test } from "vitest";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { ArchiveStore, ReadFile } from "../../src/archive/store.ts";
import type { Instant } from "../../src/article/instant.ts";
import { aFolder } from "../support/a-folder.ts";
import { published, read, withdrawn } from "../support/an-archive.ts";
import { aNewsroom, anArticle, aParagraph, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 20, 9);
const ID = "mill";
/** Not where its id would place it: it has one of its own, by which it is known whenever it is published. */
const FILE = "articles/tide-mill.md";

/** Hours from now. */
type Step =
  | { does: "write"; text: string; appears: number; expires?: number }
  | { does: "wait"; hours: number }
  | { does: "withdraw" | "remove" | "draft" | "rebuild" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        does: fc.constant("write" as const),
        text: fc.constantFrom("Wet.", "Dry.", "Drier."),
        appears: fc.integer({ min: -3, max: 3 }),
        expires: fc.integer({ min: 4, max: 6 }),
      },
      { requiredKeys: ["does", "text", "appears"] },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom("withdraw", "remove", "draft", "rebuild" as const) }),
  },
);

interface Standing {
  readonly text: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** The editor's file and the clock, and each text in turn that readers could have seen. */
function aModel() {
  const had: string[] = [];
  let now = START;
  let stands: Standing | undefined;
  const see = (): void => {
    if (stands && stands.from <= now && now < stands.until && had.at(-1) !== stands.text)
      had.push(stands.text);
  };
  return {
    had,
    now: () => now,
    isShown: () => stands !== undefined && stands.from <= now && now < stands.until,
    stand(next: Standing | undefined): void {
      stands = next;
      see();
    },
    wait(hours: number): void {
      for (let hour = 0; hour < hours; hour++) {
        now += HOUR;
        see();
      }
    },
  };
}

test("versions are what readers had, whatever is written, withdrawn, removed, restored or built again", async () => {
  const run = async (steps: readonly Step[]): Promise<void> => {
    const file = join(aFolder(), "archive.sqlite");
    const model = aModel();
    let folder: ReadFile | undefined;
    let archive: ArchiveStore = openArchive(file);
    const takeIn = (): void => {
      const change = folder ? { read: [folder] } : { gone: [FILE] };
      archive.update({ edition: "first", newsroom: aNewsroom(), now: model.now(), ...change });
    };

    for (const each of steps) {
      const now = model.now();
      if (each.does === "wait") model.wait(each.hours);
      if (each.does === "rebuild") {
        archive.close();
        const old = new Libsql(file);
        old.exec("PRAGMA user_version = 1");
        old.close();
        archive = openArchive(file);
      }
      if (each.does === "write") {
        const publishedAt = now + each.appears * HOUR;
        const until = each.expires === undefined ? Number.POSITIVE_INFINITY : now + each.expires * HOUR;
        const body = [aParagraph(each.text)];
        const expiry = each.expires === undefined ? {} : { expiresAt: until };
        const article = anArticle({ id: ID, address: `/${ID}`, byline: [], publishedAt, body, ...expiry });
        folder = { ...published(article), path: FILE };
        model.stand({ text: each.text, from: publishedAt, until });
      }
      if (each.does === "withdraw") {
        const withdrawal = aWithdrawal({ id: ID, address: `/${ID}`, publishedAt: now - HOUR });
        folder = { ...withdrawn(withdrawal), path: FILE };
      }
      if (each.does === "draft") folder = read(FILE, { is: "draft" });
      if (each.does === "remove") folder = undefined;
      if (each.does === "withdraw" || each.does === "draft" || each.does === "remove") model.stand(undefined);
      if (each.does !== "wait") takeIn();

      const versions = await archive.versions(ID, model.now());
      const found = await archive.article(`/${ID}`, model.now());
      expect(found?.is === "article").toBe(model.isShown());
      expect(versions.map(({ parts }) => parts.at(-1)?.text)).toEqual(model.isShown() ? model.had : []);
      expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
      expect(versions.map(({ at }) => at)).toEqual(
        versions.map(({ at }) => at).toSorted((one, other) => one - other),
      );
      expect(found?.is === "article" ? found.versions : 0).toBe(versions.length);
    }
    archive.close();
  };

  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), run), { numRuns: 30 });
}, 60_000);
