/** What can't be so in site.yaml, though each value is right by itself. */
import { describe, expect, test } from "vitest";
import { checkFolder } from "../../src/content/check-folder.ts";
import { readNewsroom } from "../../src/content/read-newsroom.ts";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { testSiteCases } from "../support/told.ts";

testSiteCases([
  [
    "a policy of the publisher without a page",
    "publisher:\n  policies:\n    about: about\n    ethics: code-of-conduct\n",
    [
      [
        "site.yaml:15:12",
        "warning",
        "missing-page",
        "`publisher.policies.about` names a page “about” that does not exist",
        "write pages/about.md, or take it off the list",
      ],
      [
        "site.yaml:16:13",
        "warning",
        "missing-page",
        "`publisher.policies.ethics` names a page “code-of-conduct” that does not exist",
        "write pages/code-of-conduct.md, or take it off the list",
      ],
    ],
  ],
]);

const expiring = (expires: string) =>
  aContentFolder({
    "site.yaml": `${siteYaml}security: { contact: [desk@ledger.example], expires: ${expires} }\n`,
  });

describe("the end of security.txt", () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const passed = {
    line: 13,
    column: 54,
    severity: "error",
    rule: "security-expired",
    message: "`security.expires` has passed, so security.txt is not served any more",
    fix: "see whether the addresses are still right, and write a time within the next year",
  };
  const late = {
    line: 13,
    column: 54,
    severity: "warning",
    rule: "security-expires-late",
    message: "`security.expires` lies a year or more ahead, when nobody can know whether it is still right",
    fix: "write a time within the next year",
  };
  const soon = {
    ...passed,
    severity: "warning",
    rule: "security-expires-soon",
    message: "`security.expires` is less than 30 days away, and from then on security.txt is not served",
  };
  const cases: readonly [expires: string, faults: readonly object[]][] = [
    ["2026-11-23T11:59:59Z", [passed]],
    ["2026-11-23T12:00:00Z", [passed]],
    ["2026-11-23T12:00:01Z", [soon]],
    ["2026-12-23T11:59:59Z", [soon]],
    ["2026-12-23T12:00:00Z", []],
    ["2027-11-23T11:59:59Z", []],
    ["2027-11-23T12:00:00Z", [late]],
  ];

  for (const [expires, faults] of cases) {
    test(`is ${expires}: ${faults.length === 0 ? "in order" : "told by the check"}`, async () => {
      const { problems } = await checkFolder(expiring(expires), { now });

      expect(problems).toEqual(faults.map((fault) => ({ file: "site.yaml", ...fault })));
    });
  }

  test("holds no newsroom back that is read for readers", async () => {
    const { newsroom, problems } = await readNewsroom(expiring("1999-01-01T00:00:00Z"));

    expect(problems).toEqual([]);
    expect(newsroom?.site.security?.expiresAt).toBe(Date.UTC(1999, 0, 1));
  });
});

describe("a newspaper that is founded", () => {
  const cases: readonly [founded: string, isTold: boolean][] = [
    ["2026", false],
    ["2026-11-22", false],
    ["2026-11-23", true],
    ["2027", true],
  ];
  // In New York it is still the 22nd.
  const now = Date.UTC(2026, 10, 23, 4);

  for (const [founded, isTold] of cases) {
    test(`in ${founded} is ${isTold ? "not founded yet, says the check" : "in order"}`, async () => {
      const folder = aContentFolder({ "site.yaml": `${siteYaml}publisher: { founded: ${founded} }\n` });

      const { problems } = await checkFolder(folder, { now });

      expect(problems.map(({ rule, severity, message }) => [rule, severity, message])).toEqual(
        isTold ? [["founded-ahead", "error", `\`publisher.founded\` lies in the future: “${founded}”`]] : [],
      );
    });
  }
});
