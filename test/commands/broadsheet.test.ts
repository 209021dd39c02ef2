import { describe, expect, test } from "vitest";
import { aContentFolder, siteYaml } from "../support/a-content-folder.ts";
import { aProgram } from "../support/a-program.ts";

const broadsheet = (args: string[], env: Record<string, string> = {}) =>
  aProgram("src/commands/broadsheet.ts", { args, env });

test("--help names every command and its purpose, on stdout", async () => {
  const program = broadsheet(["--help"]);

  expect(await program.exitCode).toBe(0);
  expect(program.said().out).toMatch(/^ {2}serve .*\n {2}check .*\n(?:.*\n)* {2}import /m);
  expect(program.said().err).toBe("");
});

test("--version is the package's", async () => {
  const program = broadsheet(["--version"]);

  expect(await program.exitCode).toBe(0);
  expect(program.said().out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

for (const command of ["serve", "check", "preview", "import"]) {
  test(`${command} --help explains the command`, async () => {
    const program = broadsheet([command, "--help"]);

    expect(await program.exitCode).toBe(0);
    expect(program.said().out).toContain(`Usage: broadsheet ${command}`);
  });
}

describe("wrong usage ends with 2, and is told on stderr", () => {
  const cases: [string[], RegExp][] = [
    [["chek"], /unknown command 'chek'\n\(Did you mean check\?\)/],
    [["check", "--fromat", "json"], /unknown option '--fromat'\n\(Did you mean --format\?\)/],
    [["import"], /missing required argument 'file'/],
    [[], /^Usage: broadsheet/],
  ];
  for (const [args, message] of cases) {
    test(`broadsheet ${args.join(" ")}`, async () => {
      const program = broadsheet(args);

      expect(await program.exitCode).toBe(2);
      expect(program.said().err).toMatch(message);
      expect(program.said().out).toBe("");
    });
  }
});

describe("a file .env", () => {
  const settled = () => aContentFolder({ ".env": "CONTENT_DIR=news\n", "news/site.yaml": siteYaml });

  test("says to every command where the content lies", async () => {
    const cwd = settled();

    const program = aProgram("src/commands/broadsheet.ts", { args: ["new", "Tide mill drained"], cwd });

    expect(await program.exitCode).toBe(0);
    expect(program.said().out).toMatch(/^news\/articles\/.*tide-mill-drained\.md\n$/);
  });

  test("says to a check, too, where the content lies", async () => {
    const program = aProgram("src/commands/broadsheet.ts", { args: ["check"], cwd: settled() });

    expect(await program.exitCode).toBe(0);
    expect(program.said().out).toContain("no problems");
  });

  test("is not read in production", async () => {
    const env = { NODE_ENV: "production" };
    const cwd = settled();

    const program = aProgram("src/commands/broadsheet.ts", { args: ["new", "Tide mill drained"], cwd, env });

    expect(await program.exitCode).toBe(1);
    expect(program.said().err).toContain("content/site.yaml");
  });
});

test("serve --help lists the settings of the environment", async () => {
  const program = broadsheet(["serve", "--help"]);

  await program.exitCode;
  expect(program.said().out).toMatch(/PORT +The port to listen on.*\(default: 3000\)/);
});

test("serve starts the server", async () => {
  const program = broadsheet(["serve"], { PORT: "0", ARCHIVE: ":memory:", CONTENT_DIR: aContentFolder() });

  const [, origin = ""] = await program.hears(/Broadsheet is at (\S+)/);

  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});
