import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import request from "supertest";
import { describe, expect, onTestFinished, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aFolder } from "../support/a-folder.ts";
import { aProgram } from "../support/a-program.ts";
import { aServer, PREVIEW_KEY } from "../support/a-server.ts";
import { aFolderWithDraft, HOUR, NOW, POTS, runPreview, signedIn } from "../support/run-preview.ts";

describe("the address of a draft", () => {
  const names: [string, (folder: string) => string][] = [
    ["as the shell completes it", (folder) => join(folder, POTS)],
    ["from where the editor stands", (folder) => relative(process.cwd(), join(folder, POTS))],
    ["as it stands in the content folder", () => POTS],
  ];
  for (const [how, file] of names) {
    test(`is that of the file, named ${how}, for two days`, async () => {
      const { status, out, err, folder } = await runPreview({ file });

      expect(status).toBe(0);
      expect(out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/preview\/[\w-]+\.[\w-]+\n$/);
      expect(signedIn(out)).toEqual({ file: POTS, until: NOW + 48 * HOUR });
      expect(err).toBe(
        `${folder}/${POTS}: Preview of a draft. Not published. This address works until November 24, 2026, 2:00 PM EST.\n`,
      );
    });
  }

  test("opens on the server that has the same key", async () => {
    const { out, folder } = await runPreview({ file: () => POTS });
    const server = await aServer({ content: folder, now: () => NOW });
    onTestFinished(() => server.close());

    const { status, text } = await request(server.origin).get(new URL(out).pathname);

    expect([status, text]).toEqual([200, expect.stringContaining("Tide mill to be drained")]);
  });

  test("is printed also while the file has to be mended, with what to mend", async () => {
    const { status, out, err, folder } = await runPreview({
      file: () => POTS,
      folder: aFolderWithDraft({ section: "wrld" }),
    });

    expect(status).toBe(1);
    expect(signedIn(out)).toMatchObject({ file: POTS });
    expect(err).toContain("Preview of a file that has to be mended.");
    expect(err).toContain(`${folder}/${POTS}:4:10: error: unknown section “wrld”`);
  });
});

test("a newsroom that can't be read is told, with the fix", async () => {
  const { status, out, err } = await runPreview({
    file: () => POTS,
    folder: aContentFolder({ "site.yaml": undefined }),
  });

  expect([status, out]).toEqual([1, ""]);
  expect(err).toContain("site.yaml:1:1: error:");
});

test("a key that can't be kept is told, with what to do", async () => {
  const folder = aFolder();
  writeFileSync(join(folder, "file"), "");

  const { status, out, err } = await runPreview({
    file: () => POTS,
    env: { PREVIEW_KEY: "", ARCHIVE: join(folder, "file") },
  });

  expect([status, out]).toEqual([1, ""]);
  expect(err).toMatch(/run as the user of the archive, or set PREVIEW_KEY\n$/);
});

describe("in the terminal", () => {
  const MINE = { file: "src/commands/broadsheet.ts", args: ["preview", POTS] };
  const broadsheet = (env: Record<string, string>, cwd?: string) =>
    aProgram(MINE.file, { args: MINE.args, env, ...(cwd && { cwd }) });

  test("the command and the server share the key of the archive’s folder, whoever comes first", async () => {
    const env = { CONTENT_DIR: aFolderWithDraft(), ARCHIVE: aFolder() };
    const command = broadsheet(env);
    await command.exitCode;
    const server = aProgram("src/main.ts", { env: { ...env, PORT: "0" } });
    const [, origin = ""] = await server.hears(/Broadsheet is at (\S+)/);

    const { pathname } = new URL(command.said().out);

    expect((await fetch(origin + pathname)).status).toBe(200);
    expect((await fetch(`${origin}${pathname}x`)).status).toBe(404);
  });

  test("the address works also after the archive’s folder was deleted under the server", async () => {
    const env = { CONTENT_DIR: aFolderWithDraft(), ARCHIVE: aFolder() };
    const server = aProgram("src/main.ts", { env: { ...env, PORT: "0" } });
    const [, origin = ""] = await server.hears(/Broadsheet is at (\S+)/);
    rmSync(env.ARCHIVE, { recursive: true });
    const command = broadsheet(env);
    await command.exitCode;

    const { pathname } = new URL(command.said().out);

    expect((await fetch(origin + pathname)).status).toBe(200);
  });

  test("the settings may stand in .env, as for the server", async () => {
    const cwd = aFolder();
    writeFileSync(
      join(cwd, ".env"),
      `PREVIEW_KEY=${PREVIEW_KEY}\nCONTENT_DIR=${aFolderWithDraft()}\nSITE_URL=https://desk.example\n`,
    );
    const command = broadsheet({}, cwd);

    expect(await command.exitCode).toBe(0);
    expect(command.said().out).toMatch(/^https:\/\/desk\.example\/preview\//);
    expect(signedIn(command.said().out)).toMatchObject({ file: POTS });
  });

  test("a key that is too short is told, and not printed", async () => {
    const command = broadsheet({ PREVIEW_KEY: "hush" });

    expect(await command.exitCode).toBe(2);
    expect(command.said().err).toContain("PREVIEW_KEY=…: must have at least 32 characters");
    expect(command.said().err).not.toContain("hush");
  });
});
