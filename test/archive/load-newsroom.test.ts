/** site.yaml on disk and the archive: what every article depends on, and what happens when it is wrong. */
import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NoNewsroom } from "../../src/archive/no-newsroom.ts";
import { siteYaml } from "../support/a-content-folder.ts";
import { aHarborFile, faulty } from "../support/a-harbor-file.ts";
import { aLoadedFolder, atMill, MILL, WEIR } from "../support/a-loaded-folder.ts";
import { aGif } from "../support/a-picture.ts";

/** One pixel wider. */
const wideGif = Buffer.from(aGif).fill(4, 6, 7);

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
    folder.write("site.yaml", `${siteYaml}permalink: /:year/:slug\n`);

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

describe("the site’s own picture", () => {
  const site = `${siteYaml}image: { file: quay.gif, alt: A quay, credit: Ana Ruiz }\n`;
  const address = "/pictures/quay-b8fb65a2.gif";

  test("that is drawn anew is another one to all pages, and has no article read again", async () => {
    const folder = aLoadedFolder({ "site.yaml": site, "quay.gif": aGif });
    await folder.load();
    const before = (await folder.archive().newsroom()).site.image;
    folder.write("quay.gif", wideGif);

    const report = await folder.loadFiles("quay.gif");

    expect(before).toMatchObject({ address, width: 3 });
    expect(report).toMatchObject({ filesRead: 0, isNewsroomNew: true, problems: [] });
    expect((await folder.archive().newsroom()).site.image).toMatchObject({ width: 4 });
  });

  test("that goes is told, and leaves the newsroom as it was", async () => {
    const folder = aLoadedFolder({ "site.yaml": site, "quay.gif": aGif });
    await folder.load();
    rmSync(folder.at("quay.gif"));

    const report = await folder.loadFiles("quay.gif");

    expect(report.problems).toMatchObject([{ file: "site.yaml", line: 13, rule: "missing-picture" }]);
    expect((await folder.archive().newsroom()).site.image).toMatchObject({ address });
  });

  test("that comes later than site.yaml is found when it is there", async () => {
    const folder = aLoadedFolder();
    await folder.load();
    folder.write("site.yaml", site);
    await folder.loadFiles("site.yaml");
    folder.write("quay.gif", aGif);

    await folder.loadFiles("quay.gif");

    expect((await folder.archive().newsroom()).site.image).toMatchObject({ address });
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
    folder.write(
      "people.yaml",
      "marta-lindqvist:\n  name: Marta Lindqvist\n  location: Lima\n  bio: She sails.\n",
    );

    expect(await folder.loadFiles("people.yaml")).toMatchObject({ filesRead: 0, isNewsroomNew: true });
    expect((await folder.archive().newsroom()).people.get("marta-lindqvist")?.bio).toBe("She sails.");
  });
});

test("a security.txt that has ended is told when it is taken in, and holds site.yaml back no more than one that ends soon", async () => {
  const folder = aLoadedFolder();
  const ending = (day: string) =>
    `${siteYaml}security: { contact: [desk@ledger.example], expires: ${day}T00:00:00Z }\n`;

  folder.write("site.yaml", ending("2026-11-20"));
  const ended = await folder.load();
  folder.write("site.yaml", ending("2026-12-20"));
  const endsSoon = await folder.loadFiles("site.yaml");
  folder.write("site.yaml", ending("2027-06-01"));
  const isFine = await folder.loadFiles("site.yaml");

  expect([ended, endsSoon, isFine].map(({ securityEnd }) => securityEnd?.rule)).toEqual([
    "security-expired",
    "security-expires-soon",
    undefined,
  ]);
  expect([ended, endsSoon, isFine].flatMap(({ problems }) => problems)).toEqual([]);
});
