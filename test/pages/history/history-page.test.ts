/** The list of an article's versions. */
import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import type { Version } from "../../../src/article/version.ts";
import { historyPage } from "../../../src/pages/history/history-page.ts";
import { aDesk } from "../../support/a-desk.ts";
import { someVersions } from "../../support/a-version.ts";
import { anArticle } from "../../support/an-article.ts";

const page = (versions: readonly Partial<Version>[], article: Partial<Article> = {}) =>
  historyPage({ ...aDesk(), article: anArticle(article), versions: someVersions(...versions) });

const minor = { isMinor: true };

test("the newest version stands first, and each is compared with the one before it", () => {
  const { groups } = page([{}, {}, {}]);

  expect(groups.flatMap(({ versions }) => versions)).toMatchObject([
    {
      number: 3,
      at: { iso: "2026-11-20T19:00:00Z", words: "November 20, 2026, 2:00\u{a0}PM\u{a0}EST" },
      compare: {
        label: "Compare with version 2",
        href: "/2026/11/20/harbor/tide-mill/history?from=2&to=3",
      },
    },
    { number: 2, compare: { label: "Compare with version 1" } },
    { number: 1, notes: [{ label: "First published" }] },
  ]);
});

test("small changes are folded away in their place, those beside each other together", () => {
  const nextDay = Date.UTC(2026, 10, 21, 17);
  const { groups } = page([{}, minor, { ...minor, at: nextDay }, { at: nextDay }, { ...minor, at: nextDay }]);

  expect(groups.map(({ summary, versions }) => [summary, versions.map(({ number }) => number)])).toEqual([
    ["1 minor change of November 21, 2026: typing errors", [5]],
    [undefined, [4]],
    ["2 minor changes from November 20, 2026 to November 21, 2026: typing errors", [3, 2]],
    [undefined, [1]],
  ]);
});

test("the first version is never folded away", () => {
  expect(page([minor]).groups[0]?.summary).toBeUndefined();
});

test("it says since when versions are kept, and what is missing before", () => {
  const late = Date.UTC(2026, 10, 21, 17);

  expect(page([{}])).toMatchObject({ since: { iso: "2026-11-20T17:00:00Z" } });
  expect(page([{}])).not.toHaveProperty("published");
  expect(page([{ at: late }])).toMatchObject({
    since: { iso: "2026-11-21T17:00:00Z" },
    published: { iso: "2026-11-20T17:00:00Z" },
  });
});

test("any two versions can be chosen, and all that has changed is shown to who chooses none", () => {
  expect(page([{}, {}, {}]).choice).toMatchObject({
    from: 1,
    to: 3,
    of: [{ number: 1 }, { number: 2 }, { number: 3 }],
  });
  expect(page([{}])).not.toHaveProperty("choice");
});

test("it leads back to the article, in the article’s own language, and stands in no search engine", () => {
  const { headline, href, lang, dir, frame } = page([{}], {
    lang: "ar",
    dir: "rtl",
    headline: "طاحونة المد",
  });

  expect({ headline, href, lang, dir }).toEqual({
    headline: "طاحونة المد",
    href: "/2026/11/20/harbor/tide-mill",
    lang: "ar",
    dir: "rtl",
  });
  expect(frame).toMatchObject({
    title: "What changed in “طاحونة المد” – The Estuary Ledger",
    lang: "en-US",
    robots: "noindex",
    canonical: "https://ledger.example/2026/11/20/harbor/tide-mill/history",
  });
});
