import { Writable } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { logContent, MOST_KEYS } from "../../src/archive/content-log.ts";
import type { LoadReport } from "../../src/archive/load-content.ts";
import type { Change } from "../../src/archive/store.ts";
import type { Problem } from "../../src/article/problem.ts";

const fault: Problem = {
  file: "articles/mill.md",
  line: 4,
  column: 1,
  severity: "error",
  rule: "unknown-key",
  message: "unknown key `byine`",
  fix: "write `byline`",
};

function linesOf(report: Partial<LoadReport>): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    new Writable({
      write(line, _, done) {
        lines.push(JSON.parse(String(line)));
        done();
      },
    }),
  );
  logContent(log, {
    filesRead: 1,
    changes: [],
    isNewsroomNew: false,
    problems: [],
    milliseconds: 3,
    isAnew: false,
    ...report,
  });
  return lines;
}

const messagesOf = (report: Partial<LoadReport>) => linesOf(report).map(({ msg }) => msg);

const changes: [Change["is"], string][] = [
  ["published", "Published /mill"],
  ["embargoed", "Keeping until its hour /mill"],
  ["updated", "Updated /mill"],
  ["withdrawn", "Withdrawn /mill"],
  ["expired", "Expired already /mill"],
  [
    "removed",
    "Removed /mill; its address now leads nowhere; " +
      "to leave a notice there, bring the file back with `status: withdrawn` and a `reason`",
  ],
];
for (const [is, expected] of changes) {
  test(`an article that was ${is} is one line`, () => {
    const change = { file: "articles/mill.md", is, address: "/mill", problems: [] };

    expect(messagesOf({ changes: [change] })).toEqual([expected]);
  });
}

test("an address that leads nowhere any more is told with the key that keeps it", () => {
  const change: Change = {
    file: "articles/mill.md",
    is: "updated",
    address: "/weir",
    formerly: "/mill",
    problems: [],
  };

  expect(messagesOf({ changes: [change] })).toEqual([
    "Updated /weir; its old address /mill now leads nowhere; add `formerUrls: [/mill]` to keep it",
  ]);
  expect(messagesOf({ changes: Array.from({ length: 21 }, () => change) })).toEqual([
    "Took in 21 changed files; 21 old addresses now lead nowhere: list each in its file’s `formerUrls`",
  ]);
});

test("an address that was lost is a warning", () => {
  const change: Change = {
    file: "mill.md",
    is: "updated",
    address: "/weir",
    formerly: "/mill",
    problems: [],
  };
  const levels = (changes: readonly Change[]) => linesOf({ changes }).map(({ level }) => level);

  expect(levels([change])).toEqual([40]);
  expect(levels(Array.from({ length: 21 }, () => change))).toEqual([40]);
});

test("a file that may have been renamed without an id is told with the key that keeps its address", () => {
  const change: Change = {
    file: "articles/mill.md",
    is: "removed",
    address: "/mill",
    formerly: "/mill",
    problems: [],
  };

  expect(messagesOf({ changes: [change] })).toEqual([
    "Removed /mill; its address now leads nowhere; if the article moved, add `formerUrls: [/mill]` to its file; " +
      "to leave a notice there, bring the file back with `status: withdrawn` and a `reason`",
  ]);
});

test("a security.txt that ends soon is a warning, and holds nothing back", () => {
  const securityEnd = {
    severity: "warning",
    rule: "security-expires-soon",
    message: "it ends",
    fix: "look",
  } as const;

  expect(linesOf({ securityEnd })).toMatchObject([
    {
      level: 40,
      file: "site.yaml",
      rule: "security-expires-soon",
      fix: "look",
      msg: "site.yaml: it ends; look",
    },
  ]);
});

test("a file held back says where its fault is, how to mend it, and that readers see the last good version", () => {
  const change: Change = { file: "articles/mill.md", is: "held-back", address: "/mill", problems: [fault] };

  const [line] = linesOf({ changes: [change], problems: [fault] });

  expect(line).toMatchObject({
    level: 40,
    file: "articles/mill.md",
    line: 4,
    column: 1,
    rule: "unknown-key",
    fix: "write `byline`",
    msg:
      "Held back articles/mill.md:4:1: unknown key `byine`; write `byline`. " +
      "Still serving the last good version of /mill.",
  });
});

test("a new file held back is not yet seen by readers", () => {
  const change: Change = { file: "articles/mill.md", is: "held-back", problems: [fault] };

  expect(messagesOf({ changes: [change], problems: [fault] })[0]).toMatch(/Readers see nothing of it yet\.$/);
});

test("a fault that stood before the start is told again", () => {
  expect(messagesOf({ problems: [fault] })[0]).toMatch(/What was good of it before is still live\.$/);
});

test("warnings hold nothing back, and are left to the check", () => {
  expect(messagesOf({ problems: [{ ...fault, severity: "warning" }] })).toEqual([]);
});

test("a whole folder that is new is one line, not thousands", () => {
  const many = Array.from(
    { length: 21 },
    (_, index): Change => ({
      file: `articles/${index}.md`,
      is: "published",
      address: `/${index}`,
      problems: [],
    }),
  );

  expect(messagesOf({ changes: many })).toEqual(["Took in 21 changed files"]);
});

test("a change of site.yaml is told", () => {
  expect(messagesOf({ isNewsroomNew: true })).toEqual(["The site’s own settings or people are new"]);
});

test("a page that is removed is no article that could be withdrawn", () => {
  const change: Change = { file: "pages/about.md", is: "removed", address: "/about", problems: [] };

  expect(messagesOf({ changes: [change] })).toEqual(["Removed /about; its address now leads nowhere"]);
});

test("what the archive holds is one line, with its numbers as fields", () => {
  const state = {
    live: 12,
    embargoed: 1,
    withdrawn: 0,
    drafts: 2,
    heldBack: 1,
    since: Date.UTC(2026, 10, 22, 9),
    heldBackSince: Date.UTC(2026, 10, 21, 12),
  };

  expect(linesOf({ state })).toMatchObject([
    {
      level: 30,
      state: {
        ...{ live: 12, embargoed: 1, withdrawn: 0, drafts: 2, heldBack: 1 },
        since: "2026-11-22T09:00:00Z",
        heldBackSince: "2026-11-21T12:00:00Z",
      },
      msg: "12 live, 1 embargoed, 0 withdrawn, 2 drafts, 1 held back since 2026-11-21T12:00:00Z",
    },
  ]);
  expect(messagesOf({ state: { ...state, drafts: 1, heldBack: 0 } })[0]).toMatch(/1 draft, 0 held back/);
});

test("a folder that was read again is told with how much that was", () => {
  expect(linesOf({ isAnew: true, filesRead: 212, milliseconds: 90 })).toMatchObject([
    { level: 30, filesRead: 212, changes: 0, milliseconds: 90, msg: "Read all 212 files again" },
  ]);
});

test("whoever keeps pages elsewhere is told the keys of those that changed", () => {
  const touched = ["article:mill", "front"];

  expect(linesOf({ touched })).toMatchObject([{ touched, msg: "Changed pages: article:mill front" }]);
});

test("of very many keys their number is told", () => {
  const touched = Array.from({ length: MOST_KEYS + 1 }, (_, index) => `article:${index}`);

  expect(linesOf({ touched })).toMatchObject([{ touched: 101, msg: "Changed pages by 101 keys: purge all" }]);
});

test("where no page changed, nothing is said of pages", () => {
  expect(linesOf({ touched: [] })).toEqual([]);
});
