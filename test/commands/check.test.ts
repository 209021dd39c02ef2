import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CheckOptions, check } from "../../src/commands/check.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
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
      "---\nstatus: draft\nheadline: x\nsection: world\nstandfirst: x\nbyline: x\n---\nText.\n",
  });

  expect(await run(folder, { format: "github" })).toEqual({
    status: 1,
    out:
      `::notice file=${folder}/articles/draft.md,line=1,col=1,title=missing-key::\`published\` is still missing: the draft needs it before it can appear%0Aadd \`published: …\`: when it appears; in the future it is embargoed\n` +
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
