import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { aCorrection, aKept, aStory, HOUR, ID, NINE } from "../support/a-kept-story.ts";
import { aParagraph } from "../support/an-article.ts";

test("an article that the archive meets late has been so since its editor's last date", async () => {
  const { put, versions } = aKept();

  put(aStory("Wet.", { updatedAt: NINE + HOUR }), NINE + 5 * HOUR);

  expect(await versions(NINE + 5 * HOUR)).toEqual(["1 +1h Wet."]);
});

test("each change is kept, with the time at which it reached readers", async () => {
  const { put, versions } = aKept();

  put(aStory("Wet."), NINE + HOUR);
  put(aStory("Dry."), NINE + 2 * HOUR);
  put(aStory("Drier.", { updatedAt: NINE + 2.5 * HOUR }), NINE + 3 * HOUR);
  put(
    aStory("Driest.", { updatedAt: NINE + 2.5 * HOUR, corrections: [aCorrection(NINE + 4 * HOUR)] }),
    NINE + 5 * HOUR,
  );

  expect(await versions(NINE + 9 * HOUR)).toEqual([
    "1 +0h Wet.",
    "2 +2h Dry.",
    "3 +2.5h Drier.",
    "4 +4h Driest.",
  ]);
});

test("a new date of long ago says nothing of when a later text reached readers", async () => {
  const { put, versions } = aKept();
  put(aStory("Wet."), NINE);
  put(aStory("Dry."), NINE + 3 * HOUR);

  put(aStory("Drier.", { updatedAt: NINE + HOUR }), NINE + 4 * HOUR);

  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +0h Wet.", "2 +3h Dry.", "3 +4h Drier."]);
});

test("what readers can't see changed is no version: topics, the titles for machines", async () => {
  const { put, versions } = aKept();
  put(aStory("Wet."), NINE);

  put(aStory("Wet.", { topics: [{ id: "rivers", name: "rivers" }], seoTitle: "Wet mill" }), NINE + HOUR);

  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +0h Wet."]);
});

test("a correction whose words change is a version, though the text is the same", async () => {
  const { put, versions } = aKept();
  put(aStory("Wet.", { corrections: [aCorrection(NINE + HOUR)] }), NINE + HOUR);

  put(aStory("Wet.", { corrections: [aCorrection(NINE + HOUR, "Oak.")] }), NINE + 2 * HOUR);

  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +1h Wet.", "2 +2h Wet."]);
});

test("a change under no new date can be minor; one under a new date and the first version can't", async () => {
  const { put, versions } = aKept();

  put(aStory("Wett.", { hasMinorChanges: true }), NINE);
  put(aStory("Wet.", { hasMinorChanges: true }), NINE + HOUR);
  put(aStory("Dry.", { hasMinorChanges: true, updatedAt: NINE + 2 * HOUR }), NINE + 2 * HOUR);

  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +0h Wett.", "2 +1h Wet.*", "3 +2h Dry."]);
});

const substance: readonly (readonly [is: string, before: string, after: string])[] = [
  ["a number", "The mill stands 12 feet high.", "The mill stands 40 feet high."],
  ["a sentence more", "The mill stands.", "The mill stands. The ferry sank and killed nine people."],
  ["a negation", "The mill is safe.", "The mill is not safe."],
];
for (const [is, before, after] of substance) {
  test(`${is} is no typing error, though the file says so, now or later`, async () => {
    const { put, versions } = aKept();
    put(aStory(before), NINE);

    put(aStory(after, { hasMinorChanges: true }), NINE + HOUR);
    const first = await versions(NINE + 9 * HOUR);
    put(aStory(after), NINE + 2 * HOUR);
    put(aStory(after, { hasMinorChanges: true }), NINE + 3 * HOUR);

    expect(first).toEqual([`1 +0h ${before}`, `2 +1h ${after}`]);
    expect(await versions(NINE + 9 * HOUR)).toEqual(first);
  });
}

test("a note that says something else is no typing error, though the file says so", async () => {
  const { archive, put } = aKept();
  const noted = (text: string) => ({ corrections: [aCorrection(NINE, text)], hasMinorChanges: true });
  put(aStory("Wet.", noted("Nobody was hurt.")), NINE);

  put(aStory("Wet.", noted("Nine people were hurt.")), NINE + HOUR);
  put(aStory("Wet.", noted("Nine poeple were hurt.")), NINE + 2 * HOUR);

  const versions = await archive.versions(ID, NINE + 9 * HOUR);
  expect(versions.map(({ isMinor }) => isMinor)).toEqual([false, false, true]);
});

test("the same notes in another order in the file are no version", async () => {
  const { put, versions } = aKept();
  const [one, two] = [aCorrection(NINE), aCorrection(NINE + HOUR, "Elm.")];
  put(aStory("Wet.", { corrections: [one, two] }), NINE + HOUR);

  put(aStory("Wet.", { corrections: [two, one] }), NINE + 2 * HOUR);

  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +1h Wet."]);
});

test("a typing error that was mended after a change of substance is minor", async () => {
  const { put, versions } = aKept();
  put(aStory("It is 12 feet high."), NINE);
  put(aStory("It is 40 fete high."), NINE + HOUR);

  put(aStory("It is 40 feet high.", { hasMinorChanges: true }), NINE + 2 * HOUR);

  expect((await versions(NINE + 9 * HOUR)).at(-1)).toBe("3 +2h It is 40 feet high.*");
});

const dates: readonly (readonly [is: string, first: Partial<Article>, then: Partial<Article>])[] = [
  ["a new one", {}, { updatedAt: NINE + HOUR }],
  ["one that lies ahead", { updatedAt: NINE + HOUR }, { updatedAt: NINE + 5 * HOUR }],
  ["none any more", { updatedAt: NINE + HOUR }, {}],
];
for (const [is, first, then] of dates) {
  test(`the same words under another date make no version, now or at its hour: ${is}`, async () => {
    const { archive, put } = aKept();
    put(aStory("Wet.", first), NINE + HOUR);

    put(aStory("Wet.", then), NINE + 2 * HOUR);
    put(aStory("Wet.", then), NINE + 6 * HOUR);

    const versions = await archive.versions(ID, NINE + 9 * HOUR);
    expect(versions.map(({ updatedAt }) => updatedAt)).toEqual([then.updatedAt]);
  });
}

test("the last version becomes minor, or major again, when its editor says so later; never the first", async () => {
  const { put, versions } = aKept();
  put(aStory("Wett."), NINE);
  put(aStory("Wett.", { hasMinorChanges: true }), NINE + HOUR);
  const first = await versions(NINE + 9 * HOUR);
  put(aStory("Wet."), NINE + 2 * HOUR);
  put(aStory("Wet.", { hasMinorChanges: true }), NINE + 3 * HOUR);
  const minor = await versions(NINE + 9 * HOUR);

  put(aStory("Wet."), NINE + 4 * HOUR);

  expect(first).toEqual(["1 +0h Wett."]);
  expect(minor).toEqual(["1 +0h Wett.", "2 +2h Wet.*"]);
  expect(await versions(NINE + 9 * HOUR)).toEqual(["1 +0h Wett.", "2 +2h Wet."]);
});

test("before its hour an article has no versions, and at its hour only the last of all it was", async () => {
  const { put, versions } = aKept();

  put(aStory("First draft."), NINE - 3 * HOUR);
  put(aStory("Second draft."), NINE - 2 * HOUR);
  put(aStory("Third draft.", { publishedAt: NINE + HOUR }), NINE - HOUR);

  expect(await versions(NINE)).toEqual([]);
  expect(await versions(NINE + HOUR)).toEqual(["1 +1h Third draft."]);
});

test("what was taken away before its hour never was a version", async () => {
  for (const takeAway of ["remove", "draft", "withdraw"] as const) {
    const kept = aKept();
    kept.put(aStory("Too early."), NINE - HOUR);

    kept[takeAway](NINE - HOUR / 2);
    kept.put(aStory("In time."), NINE + HOUR);

    expect(await kept.versions(NINE + 2 * HOUR), takeAway).toEqual(["1 +0h In time."]);
  }
});

test("what was changed while it could not be seen is no version", async () => {
  const { put, versions } = aKept();
  put(aStory("Wet.", { expiresAt: NINE + HOUR }), NINE);

  put(aStory("Dry.", { expiresAt: NINE + HOUR }), NINE + 2 * HOUR);
  put(aStory("Drier."), NINE + 3 * HOUR);

  expect(await versions(NINE + 4 * HOUR)).toEqual(["1 +0h Wet.", "2 +3h Drier."]);
});

test("a file that was taken away, made a draft or withdrawn goes on with its versions when it is back", async () => {
  for (const takeAway of ["remove", "draft", "withdraw"] as const) {
    const kept = aKept();
    kept.put(aStory("Wet."), NINE);

    kept[takeAway](NINE + HOUR);
    const away = await kept.versions(NINE + HOUR);
    kept.put(aStory("Wet."), NINE + 2 * HOUR);
    kept.put(aStory("Dry."), NINE + 3 * HOUR);

    expect(away, takeAway).toEqual([]);
    expect(await kept.versions(NINE + 9 * HOUR), takeAway).toEqual(["1 +0h Wet.", "2 +3h Dry."]);
  }
});

test("what only subscribers read is never kept", async () => {
  const { archive, put } = aKept();

  const body = ["The opening.", "The secret."].map(aParagraph);
  put(aStory("", { isFree: false, body }), NINE);

  const [version] = await archive.versions(ID, NINE);
  expect(version?.parts).toEqual([
    { is: "headline", text: "Mill" },
    { is: "paragraph", text: "The opening." },
  ]);
});

test("a correction dated later is told by the version when its time has come, and makes no new one", async () => {
  const { archive, put, versions } = aKept();
  const later = aCorrection(NINE + 5 * HOUR);
  put(aStory("Wet."), NINE);

  put(aStory("Wet.", { corrections: [later] }), NINE + HOUR);

  expect((await archive.versions(ID, NINE + 4 * HOUR))[0]?.corrections).toEqual([]);
  expect((await archive.versions(ID, NINE + 5 * HOUR))[0]?.corrections).toEqual([later]);
  expect(await versions(NINE + 5 * HOUR)).toEqual(["1 +0h Wet."]);
});

test("where the clock was set back, no version is older than the one before it", async () => {
  const { put, versions } = aKept();
  put(aStory("Wet."), NINE);
  put(aStory("Dry."), NINE + 5 * HOUR);

  put(aStory("Drier."), NINE + 2 * HOUR);

  expect(await versions(NINE + 2 * HOUR)).toEqual(["1 +0h Wet."]);
  expect(await versions(NINE + 5 * HOUR)).toEqual(["1 +0h Wet.", "2 +5h Dry.", "3 +5h Drier."]);
});
