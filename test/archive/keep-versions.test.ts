import { expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import type { Correction } from "../../src/article/correction.ts";
import type { Instant } from "../../src/article/instant.ts";
import type { Version } from "../../src/article/version.ts";
import { anArchive, published, read, withdrawn } from "../support/an-archive.ts";
import { anArticle, aParagraph, aWithdrawal } from "../support/an-article.ts";

const HOUR = 3_600_000;
const NINE = Date.UTC(2026, 10, 20, 9);
const ID = "2026/11/tide-mill";
const FILE = `articles/${ID}.md`;

const aStory = (text: string, own: Partial<Article> = {}): Article =>
  anArticle({ id: ID, publishedAt: NINE, headline: "Mill", byline: [], body: [aParagraph(text)], ...own });

const aCorrection = (at: Instant, text = "Oak, not elm."): Correction => ({
  kind: "correction",
  at,
  text,
  isSerious: false,
});

/** The text of each version, and how many hours after nine readers got it; a star marks a minor one. */
const told = (versions: readonly Version[]): string[] =>
  versions.map(
    ({ number, at, isMinor, parts }) =>
      `${number} +${(at - NINE) / HOUR}h ${parts.at(-1)?.text}${isMinor ? "*" : ""}`,
  );

function aKept() {
  const archive = anArchive();
  const put = (article: Article, now: Instant) =>
    archive.update({ edition: "first", read: [published(article)], now });
  return {
    archive,
    put,
    remove: (now: Instant) => archive.update({ edition: "first", gone: [FILE], now }),
    draft: (now: Instant) => archive.update({ edition: "first", read: [read(FILE, { is: "draft" })], now }),
    withdraw: (now: Instant) =>
      archive.update({
        edition: "first",
        read: [withdrawn(aWithdrawal({ id: ID, publishedAt: NINE, withdrawnAt: now }))],
        now,
      }),
    versions: async (now: Instant) => told(await archive.versions(ID, now)),
  };
}

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

test("an article under embargo again keeps its versions, and shows none until its new hour", async () => {
  const { put, versions } = aKept();
  put(aStory("Wet."), NINE);

  put(aStory("Secret.", { publishedAt: NINE + 5 * HOUR }), NINE + HOUR);

  expect(await versions(NINE + 2 * HOUR)).toEqual([]);
  expect(await versions(NINE + 5 * HOUR)).toEqual(["1 +0h Wet.", "2 +5h Secret."]);
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

test("how many versions readers have had stands with the article", async () => {
  const { archive, put } = aKept();
  put(aStory("Wet."), NINE);
  put(aStory("Dry."), NINE + HOUR);

  const found = await archive.article(aStory("").address, NINE + HOUR);

  expect(found).toMatchObject({ is: "article", versions: 2 });
});
