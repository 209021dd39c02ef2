/** The table of checks: what it says of a rule is what an editor is told, and what comes of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isError } from "../../../src/article/problem.ts";
import { checkFolder } from "../../../src/content/check-folder.ts";
import { checks } from "../../../src/content/preflight/checks.ts";
import { readContentFile } from "../../../src/content/read-content-file.ts";
import { readNewsroom } from "../../../src/content/read-newsroom.ts";
import { aContentFolder, siteYaml } from "../../support/a-content-folder.ts";
import { anArticleFile } from "../../support/an-article-file.ts";

const source = readdirSync("src/content", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith("preflight/checks.ts"))
  .map((file) => readFileSync(join("src/content", file), "utf8"))
  .join("\n");

test("every rule of the table is asked somewhere", () => {
  expect(Object.keys(checks).filter((rule) => !source.includes(`"${rule}"`))).toEqual([]);
});

const NOW = Date.UTC(2026, 10, 22, 12);
const STORY = "articles/2026/11/story.md";
const sluice = anArticleFile({ status: "draft" });

/** A rule, the file that breaks it and has it raised to an error, and what lies beside. */
const ofCheckAlone: readonly (readonly [rule: string, story: string, beside?: Record<string, string>])[] = [
  ["broken-link", anArticleFile({}, "See [the weir](/weir).\n")],
  ["broken-fragment", anArticleFile({}, "See [the weir](#weir).\n")],
  [
    "link-to-draft",
    anArticleFile({}, "See [the sluice](/2026/11/22/harbor/sluice).\n"),
    { "articles/2026/11/sluice.md": sluice },
  ],
  ["in-future", anArticleFile({ updated: "2027-11-22T09:00:00-05:00" })],
  ["file-name", anArticleFile(), { "articles/2026/11/lock.txt": "The lock.\n" }],
];
for (const [rule, story, beside = {}] of ofCheckAlone) {
  test(`${rule} is told as an error by the check, and holds no article back`, async () => {
    const raised = siteYaml.replace(/^checks:.*$/m, `checks: { ${rule}: error }`);
    const folder = aContentFolder({ "site.yaml": raised, [STORY]: story, ...beside });
    const { newsroom } = await readNewsroom(folder);
    if (!newsroom) throw new Error("the newsroom is not sound");

    const { problems } = await checkFolder(folder, { now: NOW });
    const reading = await readContentFile(folder, STORY, newsroom);

    expect(problems.filter(isError).map((problem) => problem.rule)).toEqual([rule]);
    expect(reading.is).toBe("article");
    expect(Object.entries(checks).find(([name]) => name === rule)?.[1]).toMatchObject({
      isOfCheckAlone: true,
    });
  });
}

test("a page that site.yaml names and nobody wrote holds site.yaml back, once that is an error", async () => {
  const raised = siteYaml
    .replace(/^checks:.*$/m, "checks: { missing-page: error }")
    .replace("policies: []", "policies: [ethics]");

  const { newsroom, problems } = await readNewsroom(aContentFolder({ "site.yaml": raised }));

  expect(newsroom).toBeUndefined();
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([["missing-page", "error"]]);
});
