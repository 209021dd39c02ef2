import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckOptions, check } from "../../src/commands/check.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { anArticleFile } from "../support/an-article-file.ts";

async function run(folder: string, options: CheckOptions = { format: "text" }) {
  const printed = { out: "", err: "" };
  const status = await check(folder, options, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { status, ...printed };
}

const badFolder = (): string =>
  aContentFolder({ "articles/tide-mill.md": anArticleFile({ section: "wrold", standfirst: undefined }) });

test("problems are printed with path, place, rule and fix, and counted", async () => {
  const folder = badFolder();

  expect(await run(folder)).toEqual({
    status: 1,
    out:
      `${folder}/articles/tide-mill.md:1:1: warning: the article has no \`standfirst\`, which lists, feeds and search engines show (missing-standfirst)\n` +
      "    add `standfirst: …`, one or two sentences\n" +
      `${folder}/articles/tide-mill.md:3:10: error: unknown section “wrold”: did you mean “world”? (unknown-section)\n` +
      "    write `world`\n" +
      "1 error, 1 warning in 3 files\n",
    err: "",
  });
});

test("no file’s name speaks to the terminal", async () => {
  const folder = aContentFolder({ "articles/tide\u001B[31mmill.md": anArticleFile() });

  const { out } = await run(folder);

  expect(out).toContain(
    `${folder}/articles/tide\uFFFD[31mmill.md:1:1: error: the file’s name “tide\uFFFD[31mmill”`,
  );
  expect(out).not.toContain("\u001B");
});

test("a sound folder is told in one line", async () => {
  expect(await run(aContentFolder())).toEqual({ status: 0, out: "no problems in 2 files\n", err: "" });
});

test("warnings alone are no failure", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile({ standfirst: undefined }) });

  expect(await run(folder)).toMatchObject({ status: 0 });
});

test("programs get the problems as JSON", async () => {
  const folder = badFolder();

  const { status, out } = await run(folder, { format: "json" });

  expect(status).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      file: `${folder}/articles/tide-mill.md`,
      line: 1,
      column: 1,
      severity: "warning",
      rule: "missing-standfirst",
      message: "the article has no `standfirst`, which lists, feeds and search engines show",
      fix: "add `standfirst: …`, one or two sentences",
    },
    {
      file: `${folder}/articles/tide-mill.md`,
      line: 3,
      column: 10,
      severity: "error",
      rule: "unknown-section",
      message: "unknown section “wrold”: did you mean “world”?",
      fix: "write `world`",
    },
  ]);
});

test("GitHub gets commands that mark the lines, with their signs escaped", async () => {
  const folder = aContentFolder({
    "articles/tide-mill.md": anArticleFile({ kicker: "100%: a, b" }),
    "articles/draft.md":
      "---\nstatus: draft\npublished: 2026-11-20T09:00:00-05:00\nsection: world\nstandfirst: x\nbyline: x\n---\nText.\n",
  });

  expect(await run(folder, { format: "github" })).toEqual({
    status: 1,
    out:
      `::notice file=${folder}/articles/draft.md,line=1,col=1,title=missing-key::\`headline\` is still missing: the draft needs it before it can appear%0Aadd \`headline: …\`: the title, at most 110 characters\n` +
      `::error file=${folder}/articles/tide-mill.md,line=7,col=9,title=yaml::this value contains a colon%0Aput it in quotes: kicker: "100%25: a, b"\n`,
    err: "",
  });
});

test("a folder that is not there is wrong usage", async () => {
  expect(await run("/no/such/folder")).toEqual({
    status: 2,
    out: "",
    err: "there is no folder /no/such/folder\n",
  });
});

test("a folder that cannot be read is a problem of its path, without a stack trace", async () => {
  const folder = aContentFolder();
  symlinkSync("articles", join(folder, "articles"));

  expect(await run(folder)).toEqual({
    status: 1,
    out:
      `${folder}/articles:1:1: error: this cannot be read (ELOOP) (unreadable)\n` +
      "    check that you may open it, and every folder above it\n" +
      "1 error in 1 file\n",
    err: "",
  });
});

describe("one file is checked with what its whole folder knows", () => {
  const folder = () =>
    aContentFolder({
      "articles/a/tide-mill.md": anArticleFile(),
      "articles/b/tide-mill.md": anArticleFile({ id: "two" }, "[x](/nowhere) and [y](/section/world)\n"),
      "articles/c/bad-mill.md": anArticleFile({ section: "wrold" }),
    });

  test("and told its own problems alone", async () => {
    const content = folder();
    const file = join(content, "articles/b/tide-mill.md");

    const { status, out } = await run(file);

    expect(status).toBe(1);
    expect(out.split("\n").filter((line) => line.startsWith(file))).toEqual([
      `${file}:1:1: error: the address /2026/11/20/world/tide-mill belongs to articles/a/tide-mill.md already (duplicate-address)`,
      `${file}:9:1: error: no page of this site has the address /nowhere (broken-link)`,
    ]);
    expect(out).not.toContain("bad-mill.md:");
    expect(out).toMatch(/^2 errors.* in 1 file$/m);
  });

  test("and that it could not be judged, where site.yaml is broken", async () => {
    const content = folder();
    writeFileSync(join(content, "site.yaml"), "name: [\n");

    const { status, out } = await run(join(content, "articles/a/tide-mill.md"));

    expect(status).toBe(1);
    expect(out).toContain("(not-judged)");
    expect(out).toContain("(yaml-unclosed)");
  });

  test("and is refused where it is no text of a content folder", async () => {
    const stray = join(aFolder(), "tide-mill.md");
    writeFileSync(stray, anArticleFile());

    expect(await run(stray)).toEqual({
      status: 2,
      out: "",
      err: `${stray} is not a text of a content folder\n`,
    });
  });
});

describe("a watch goes neither with", () => {
  const cases: readonly [title: string, options: CheckOptions, told: string][] = [
    [
      "what programs read",
      { format: "json", watch: true },
      "--watch prints text for people and their editors: leave --format away\n",
    ],
    [
      "an ad plan",
      { format: "text", watch: true, ads: "articles/tide-mill.md" },
      "--watch checks a folder, and does not explain ad plans: leave --ads away\n",
    ],
  ];
  for (const [title, options, told] of cases) {
    test(title, async () => {
      expect(await run(badFolder(), options)).toEqual({ status: 2, out: "", err: told });
    });
  }
});

test("the ad plan of an article is explained", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile() });

  const inside = await run(folder, { format: "text", ads: "articles/tide-mill.md" });
  const typed = await run(folder, { format: "text", ads: join(folder, "articles/tide-mill.md") });

  expect(inside).toMatchObject({ status: 0, err: "" });
  expect(inside.out).toContain("Ad plan of “Tide mill to be drained”\n3 words in 1 paragraph");
  expect(typed).toEqual(inside);
});

test("an article with errors has problems instead of an ad plan", async () => {
  const folder = badFolder();

  const { status, out } = await run(folder, { format: "text", ads: "articles/tide-mill.md" });

  expect(status).toBe(1);
  expect(out).toContain("(unknown-section)");
});

test("only articles have an ad plan", async () => {
  const folder = aContentFolder({ "articles/tide-mill.md": anArticleFile({ status: "draft" }) });

  expect(await run(folder, { format: "text", ads: "site.yaml" })).toEqual({
    status: 2,
    out: "",
    err: `site.yaml is not a file of ${folder}/articles\n`,
  });
  expect(await run(folder, { format: "text", ads: "articles/tide-mill.md" })).toEqual({
    status: 2,
    out: "",
    err: "articles/tide-mill.md is a draft: it has no ad plan\n",
  });
});
