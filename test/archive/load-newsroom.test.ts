/** site.yaml on disk and the archive: what every article depends on, and what happens when it is wrong. */
import { describe, expect, test } from "vitest";
import { NoNewsroom } from "../../src/archive/no-newsroom.ts";
import { siteYaml } from "../support/a-content-folder.ts";
import { aHarborFile, faulty } from "../support/a-harbor-file.ts";
import { aLoadedFolder, atMill, MILL, WEIR } from "../support/a-loaded-folder.ts";

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

  test("that changes the addresses has every file read again", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("site.yaml", siteYaml.replace("/:year/:month/:day/:section/:slug", "/:year/:slug"));

    const report = await folder.loadFiles("site.yaml");

    expect(report).toMatchObject({ filesRead: 2, isNewsroomNew: true });
    expect(await folder.headline("/2026/mill")).toBe("Mill drained");
    expect(await folder.headline(atMill)).toBeUndefined();
  });

  for (const [what, from, to] of [
    ["motto", "The record of a small harbor", "The record of a large harbor"],
    ["name", "The Tidewater Ledger", "The Estuary Ledger"],
    ["section’s name", "name: Harbor", "name: The harbor"],
  ] as const) {
    test(`with another ${what} is shown, and has no file read again`, async () => {
      const folder = aLoadedFolder();
      await folder.load();
      folder.write("site.yaml", siteYaml.replaceAll(from, to));

      const report = await folder.loadFiles("site.yaml");

      expect(report).toMatchObject({ filesRead: 0, isNewsroomNew: true });
      expect(JSON.stringify((await folder.archive().newsroom()).site)).toContain(to.replace("name: ", ""));
    });
  }

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

  test("that is saved does not tell again what was wrong before", async () => {
    const folder = aLoadedFolder({ [MILL]: aHarborFile("Mill drained", faulty) });
    await folder.load();
    folder.write("site.yaml", siteYaml.replace("a small harbor", "a large harbor"));

    expect((await folder.loadFiles("site.yaml")).problems).toEqual([]);
  });

  test("that makes another file wrong tells of that one only", async () => {
    const folder = aLoadedFolder({ [MILL]: aHarborFile("Mill drained", faulty) });
    await folder.load();
    folder.write("site.yaml", siteYaml.replace("id: harbor", "id: port"));

    const { problems } = await folder.loadFiles("site.yaml");

    expect(problems.filter(({ rule }) => rule !== "unknown-key").map(({ file }) => file)).toContain(WEIR);
  });

  test("that is saved unchanged has nothing read again", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("site.yaml", siteYaml);

    expect(await folder.loadFiles("site.yaml")).toMatchObject({ filesRead: 0, isNewsroomNew: false });
  });
});

describe("people.yaml", () => {
  test("with another name for someone has every file read again, for bylines carry it", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("people.yaml", "marta-lindqvist:\n  name: Marta Lind\n");

    expect((await folder.loadFiles("people.yaml")).filesRead).toBe(2);
  });

  test("with another biography has no file read again", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("people.yaml", "marta-lindqvist:\n  name: Marta Lindqvist\n  bio: She sails.\n");

    expect(await folder.loadFiles("people.yaml")).toMatchObject({ filesRead: 0, isNewsroomNew: true });
    expect((await folder.archive().newsroom()).people.get("marta-lindqvist")?.bio).toBe("She sails.");
  });
});
