import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type NewOptions, writeNew } from "../../src/commands/new.ts";
import { checkFolder } from "../../src/content/check-folder.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

/** Evening of the last of November in New York, December in London already. */
const NOW = Date.parse("2026-11-30T23:30:00-05:00");

async function runNew(headline: string, options: Partial<NewOptions> = {}, content = aContentFolder()) {
  const said = { out: "", err: "" };
  const status = await writeNew(
    headline,
    { content, now: NOW, ...options },
    {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
    },
  );
  return { status, content, ...said };
}

test("a headline alone makes a draft in the folder of the month, and its path is printed", async () => {
  const { status, content, out } = await runNew("Tide mill to be drained");

  const file = join(content, "articles/2026/11/tide-mill-to-be-drained.md");
  expect([status, out]).toEqual([0, `${file}\n`]);
  expect(readFileSync(file, "utf8")).toBe("---\nheadline: Tide mill to be drained\nstatus: draft\n---\nTK\n");
});

test("section and byline stand in the draft as they were given", async () => {
  const { content } = await runNew("Oak piles found", {
    section: "harbor",
    byline: ["marta-lindqvist", "Tomás Ruiz"],
  });

  expect(readFileSync(join(content, "articles/2026/11/oak-piles-found.md"), "utf8")).toBe(
    "---\nheadline: Oak piles found\nsection: harbor\nbyline: [marta-lindqvist, Tomás Ruiz]\nstatus: draft\n---\nTK\n",
  );
});

const headlines = [
  'Police: "two" held',
  "# 1 in ten",
  "- a dash",
  "Ключ, найденный в гавани",
  "潮汐",
  "  Mind the gap ",
];
for (const headline of headlines) {
  test(`the draft of “${headline}” has no error`, async () => {
    const { content, status } = await runNew(headline);

    const { problems } = await checkFolder(content);
    expect(status).toBe(0);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
}

test("what the draft still needs is told beside its path", async () => {
  const { err } = await runNew("Tide mill to be drained", { section: "harbor" });

  expect(err).toContain("note: `published` is still missing: the draft needs it before it can appear");
});

test("a slug of the editor’s own names the file", async () => {
  const { content } = await runNew("Tide mill to be drained", { slug: "tide-mill" });

  expect(existsSync(join(content, "articles/2026/11/tide-mill.md"))).toBe(true);
});

test("a file that is there is left as it is", async () => {
  const content = aContentFolder({ "articles/2026/11/tide-mill.md": "mine\n" });

  const { status, err } = await runNew("Tide mill", {}, content);

  expect(status).toBe(1);
  expect(err).toMatch(/tide-mill\.md exists already; choose another headline, or another --slug\n$/);
  expect(readFileSync(join(content, "articles/2026/11/tide-mill.md"), "utf8")).toBe("mine\n");
});

test("of two editors who begin the same article at the same moment, one is told", async () => {
  const content = aContentFolder();

  const both = await Promise.all([
    runNew("Tide mill", { section: "harbor" }, content),
    runNew("Tide mill", { section: "world" }, content),
  ]);

  const written = readFileSync(join(content, "articles/2026/11/tide-mill.md"), "utf8");
  const [first, second] = both.toSorted((one, other) => one.status - other.status);
  expect([first?.status, second?.status]).toEqual([0, 1]);
  expect(second?.err).toMatch(/tide-mill\.md exists already; choose another headline, or another --slug\n$/);
  expect(written).toContain(both[0]?.status === 0 ? "section: harbor" : "section: world");
  expect(readdirSync(join(content, "articles/2026/11"))).toEqual(["tide-mill.md"]);
});

const refusals: [string, string, Partial<NewOptions>, number, RegExp][] = [
  [
    "an unknown section",
    "Tide mill",
    { section: "harbour" },
    2,
    /^--section: unknown section “harbour”: did you mean “harbor”/,
  ],
  ["an empty headline", "  ", {}, 2, /^the headline must be one line of words/],
  ["a slug with capitals", "Tide mill", { slug: "Tide" }, 2, /^--slug must be lower-case/],
  ["an id that people.yaml has not", "Tide mill", { byline: ["marta-lindquist"] }, 1, /did you mean/],
];
for (const [what, headline, options, code, words] of refusals) {
  test(`${what} is told, and nothing is written`, async () => {
    const { status, err, out, content } = await runNew(headline, options);

    expect(status).toBe(code);
    expect(err).toMatch(words);
    expect(out).toBe("");
    expect(existsSync(join(content, "articles"))).toBe(false);
  });
}
