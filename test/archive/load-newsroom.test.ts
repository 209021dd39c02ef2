/** site.yaml on disk and the archive: what every article depends on, and what happens when it is wrong. */
import { describe, expect, test } from "vitest";
import { NoNewsroom } from "../../src/archive/no-newsroom.ts";
import { siteYaml } from "../support/a-content-folder.ts";
import { aHarborFile } from "../support/a-harbor-file.ts";
import { aLoadedFolder, atMill, MILL } from "../support/a-loaded-folder.ts";

describe("site.yaml", () => {
  test("has to be good at the first start", async () => {
    const folder = aLoadedFolder({ "site.yaml": "name: [" });

    await expect(folder.load()).rejects.toThrow(NoNewsroom);
    await expect(folder.load()).rejects.toMatchObject({ problems: [{ file: "site.yaml", line: 1 }] });
  });

  test("that turns bad stays as it was, also after a restart, and is told", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("site.yaml", "name: [");

    const report = await folder.loadFiles("site.yaml");
    folder.restart();
    const afterRestart = await folder.load();

    expect(report.problems[0]).toMatchObject({ file: "site.yaml", severity: "error" });
    expect(afterRestart.problems).toEqual(report.problems);
    expect((await folder.archive().newsroom()).site.name).toBe("The Tidewater Ledger");
    expect(await folder.headline(atMill)).toBe("Mill drained");
  });

  test("that changes has every file read again", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("site.yaml", siteYaml.replace("/:year/:month/:day/:section/:slug", "/:year/:slug"));

    const report = await folder.loadFiles("site.yaml");

    expect(report).toMatchObject({ filesRead: 2, isNewsroomNew: true });
    expect(await folder.headline("/2026/mill")).toBe("Mill drained");
    expect(await folder.headline(atMill)).toBeUndefined();
  });

  test("that brings a section shows the article that was held back for it", async () => {
    const folder = aLoadedFolder({ [MILL]: aHarborFile("Mill drained").replace("harbor", "mills") });
    await folder.load();
    folder.write(
      "site.yaml",
      siteYaml.replace("- { id: world", "- { id: mills, name: Mills }\n  - { id: world"),
    );

    await folder.loadFiles("site.yaml");

    expect(await folder.headline("/2026/11/20/mills/mill")).toBe("Mill drained");
  });

  test("that is saved unchanged has nothing read again", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("site.yaml", siteYaml);

    expect(await folder.loadFiles("site.yaml")).toMatchObject({ filesRead: 0, isNewsroomNew: false });
  });
});
