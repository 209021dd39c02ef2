import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HOUR, NOW, POTS, type Run, runPreview, signedIn } from "../support/run-preview.ts";

describe("what is asked for is signed", () => {
  const cases: [string, Run, object][] = [
    ["half an hour", { file: () => POTS, for: "30m" }, { file: POTS, until: NOW + HOUR / 2 }],
    ["the longest", { file: () => POTS, for: "30d" }, { file: POTS, until: NOW + 720 * HOUR }],
    [
      "a file at an hour",
      { file: () => POTS, at: "2026-12-01T09:00:00-05:00" },
      { file: POTS, at: Date.UTC(2026, 11, 1, 14), until: NOW + 48 * HOUR },
    ],
    [
      "the whole site at an hour",
      { at: "2026-12-01T09:00:00-05:00" },
      { at: Date.UTC(2026, 11, 1, 14), until: NOW + 48 * HOUR },
    ],
  ];
  for (const [what, asked, expected] of cases) {
    test(what, async () => {
      const { status, out } = await runPreview(asked);

      expect(status).toBe(0);
      expect(signedIn(out)).toEqual(expected);
    });
  }
});

describe("the address begins", () => {
  const production = { NODE_ENV: "production" };
  const cases: [string, Run, string][] = [
    ["with the port of the settings", { env: { PORT: "4100" } }, "http://127.0.0.1:4100"],
    ["with a name that can be opened", { env: { HOST: "0.0.0.0" } }, "http://localhost:3000"],
    ["with an IPv6 address in brackets", { env: { HOST: "::1" } }, "http://[::1]:3000"],
    ["with SITE_URL", { env: { SITE_URL: "https://desk.example" } }, "https://desk.example"],
    ["in production, with the url of site.yaml", { env: production }, "https://ledger.example"],
    ["with --site before all others", { env: production, site: "https://x.example" }, "https://x.example"],
  ];
  for (const [how, asked, origin] of cases) {
    test(how, async () => {
      const { out } = await runPreview({ file: () => POTS, ...asked });

      expect(new URL(out).origin).toBe(origin);
    });
  }
});

describe("wrong usage is told in words, and prints no address", () => {
  const cases: [string, Run, string][] = [
    ["nothing to show", {}, "name a file, or an hour that is still to come in --at\n"],
    [
      "a file that is not there",
      { file: () => "articles/2026/11/pots.md" },
      "articles/2026/11/pots.md is not there; check its name\n",
    ],
    [
      "an hour without an offset",
      { at: "2026-12-01T09:00" },
      "--at: “2026-12-01T09:00” does not say which time zone it means; did you mean 2026-12-01T09:00:00-05:00?\n",
    ],
    [
      "an hour that has passed",
      { at: "2026-11-22T14:00:00-05:00" },
      "--at: that hour has passed; a preview shows what is still to come\n",
    ],
    ...["2 weeks", "0h", "31d", "-1h", "48", "999999999999d"].map((length): [string, Run, string] => [
      `the length ${length}`,
      { file: () => POTS, for: length },
      `--for: “${length}” is no length of time; write it like 30m, 48h or 7d, at most 30d\n`,
    ]),
    [
      "an address with a path",
      { file: () => POTS, site: "https://x.example/y" },
      "--site: “https://x.example/y” is no address; write it like https://news.example, without a path\n",
    ],
    [
      "a port that nobody knows",
      { file: () => POTS, env: { PORT: "0" } },
      "PORT is 0, so nobody knows where the server is; name its address in --site\n",
    ],
    [
      "no key that the server could have too",
      { file: () => POTS, env: { ARCHIVE: ":memory:", PREVIEW_KEY: "" } },
      "ARCHIVE is :memory:, so no key is kept between the server and this command; set PREVIEW_KEY for both\n",
    ],
  ];
  for (const [what, asked, words] of cases) {
    test(what, async () => {
      expect(await runPreview(asked)).toMatchObject({ status: 2, out: "", err: words });
    });
  }

  test("a file that is no article and no page", async () => {
    const { status, err, folder } = await runPreview({ file: (folder) => join(folder, "site.yaml") });

    expect([status, err]).toEqual([2, `${folder}/site.yaml is no article and no page of ${folder}\n`]);
  });

  test("everything at once", async () => {
    const { err } = await runPreview({ file: () => "articles/x.md", at: "soon", for: "long" });

    expect(err.trim().split("\n")).toHaveLength(3);
  });
});
