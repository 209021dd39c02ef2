/** The corrections of all articles, as their page and their feed show them. */
import { describe, expect, test } from "vitest";
import type { ArchiveStore } from "../../src/archive/store.ts";
import type { Correction } from "../../src/article/correction.ts";
import { anArchive, NOW, published, withdrawn } from "../support/an-archive.ts";
import { anArticle, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const at = (id: string, own: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({ id, address: `/${id}`, publishedAt: NOW - 9 * HOUR, ...own });
const note = (text: string, at: number, own: Partial<Correction> = {}): Correction => ({
  kind: "correction",
  at,
  text,
  isSerious: false,
  ...own,
});
const textsOf = async (archive: ArchiveStore, page = { number: 1, size: 9 }) =>
  (await archive.corrections(NOW, page)).notes.map(({ correction }) => correction.text);

describe("the corrections of all articles", () => {
  test("stand newest first, each with its article and its number there", async () => {
    const newer = note("It was the weir.", NOW - HOUR);
    const older = note("It was Tuesday.", NOW - 3 * HOUR, { kind: "clarification" });
    const other = note("It was Ana Ruiz.", NOW - 2 * HOUR, { kind: "retraction", isSerious: true });
    const { body: _, ...mill } = at("mill", { corrections: [newer, older] });
    const { body: __, ...ferry } = at("ferry", { corrections: [other] });
    const archive = anArchive(published({ ...mill, body: [] }), published({ ...ferry, body: [] }));

    expect(await archive.corrections(NOW, { number: 1, size: 9 })).toEqual({
      notes: [
        { correction: newer, number: 1, teaser: mill },
        { correction: other, number: 1, teaser: ferry },
        { correction: older, number: 2, teaser: mill },
      ],
      total: 3,
    });
  });

  test("hold no update, which still has its number in the article", async () => {
    const archive = anArchive(
      published(
        at("mill", {
          corrections: [
            note("The sluice is open.", NOW - 2 * HOUR, { kind: "update" }),
            note("It was the weir.", NOW - HOUR),
          ],
        }),
      ),
    );

    const { notes, total } = await archive.corrections(NOW, { number: 1, size: 9 });

    expect(notes.map(({ correction, number }) => [correction.text, number])).toEqual([
      ["It was the weir.", 2],
    ]);
    expect(total).toBe(1);
  });

  test("are cut into pages; of those of one instant in one article the later written comes first", async () => {
    const corrections = ["One", "Two", "Three"].map((text) => note(text, NOW - HOUR));
    const archive = anArchive(published(at("mill", { corrections })));

    expect(await textsOf(archive, { number: 1, size: 2 })).toEqual(["Three", "Two"]);
    expect(await textsOf(archive, { number: 2, size: 2 })).toEqual(["One"]);
    expect((await archive.corrections(NOW, { number: 2, size: 2 })).total).toBe(3);
  });

  test("say nothing of what is embargoed, expired, withdrawn or paid for, nor of what is dated ahead", async () => {
    const corrections = [note("It was the weir.", NOW - HOUR)];
    const archive = anArchive(
      published(at("embargoed", { corrections, publishedAt: NOW + 1 })),
      published(at("expired", { corrections, expiresAt: NOW })),
      published(at("advert", { corrections, kind: "paid" })),
      published(at("mill", { corrections: [note("It was Tuesday.", NOW + 1)] })),
      withdrawn(aWithdrawal()),
    );

    expect(await archive.corrections(NOW, { number: 1, size: 9 })).toEqual({ notes: [], total: 0 });
    expect((await archive.corrections(NOW + 1, { number: 1, size: 9 })).total).toBe(2);
  });
});

test("a note that is dated ahead takes no number from those behind it in the file", async () => {
  const ahead = note("It will be Friday.", NOW + HOUR, { number: 1 });
  const [first, second] = [2, 3].map((number) => note(`Note ${number}.`, NOW - number * HOUR, { number }));
  if (!first || !second) throw new Error("there are two");
  const archive = anArchive(published(at("mill", { corrections: [ahead, first, second] })));

  const { notes } = await archive.corrections(NOW, { number: 1, size: 9 });

  expect(notes.map(({ correction, number }) => [correction.text, number])).toEqual([
    ["Note 2.", 2],
    ["Note 3.", 3],
  ]);
});
