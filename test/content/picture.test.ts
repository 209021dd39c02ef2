import { symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { ContentUnreadable } from "../../src/content/content-unreadable.ts";
import { measure, openPicture, pictureFile } from "../../src/content/picture.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aGif } from "../support/a-picture.ts";

// Node's own functions, watched.
vi.mock("node:fs/promises", { spy: true });

describe("measure", () => {
  for (const type of ["jpeg", "png", "webp", "avif", "gif"] as const) {
    test(`a picture of type ${type} has its width and height`, async () => {
      const background = { r: 40, g: 80, b: 90 };
      const picture = sharp({ create: { width: 30, height: 20, channels: 3, background } });
      const bytes = await picture.toFormat(type).toBuffer();
      const folder = aContentFolder({ [`pages/mill.${type}`]: bytes });

      expect(await measure(folder, `pages/mill.${type}`)).toMatchObject({ width: 30, height: 20 });
    });
  }

  test("a photograph that lies on its side is measured as it is shown", async () => {
    const photograph = sharp({ create: { width: 30, height: 20, channels: 3, background: "#456" } });
    const bytes = await photograph.jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const folder = aContentFolder({ "pages/mill.jpg": bytes });

    expect(await measure(folder, "pages/mill.jpg")).toMatchObject({ width: 20, height: 30 });
  });

  test("a drawing that could hold a program is no picture", async () => {
    const folder = aContentFolder({ "pages/mill.png": '<svg width="3" height="2"><script/></svg>' });

    expect(await measure(folder, "pages/mill.png")).toBe("not a picture");
  });
});

describe("measure and pictureFile", () => {
  test("a picture that cannot be read is not taken for one that is missing", async () => {
    const folder = aContentFolder({ "articles/tide-mill.md": "" });
    symlinkSync("mill.gif", join(folder, "articles/mill.gif"));

    expect(await measure(folder, "articles/mill.gif")).toBe("unreadable");
    await expect(pictureFile(folder, "/pictures/mill-b8fb65a2.gif")).rejects.toThrow(ContentUnreadable);
  });

  test("a name that no file can have is that of no picture", async () => {
    const folder = aContentFolder();

    expect(await measure(folder, `pages/${"m".repeat(300)}.gif`)).toBe("missing");
    expect(await pictureFile(folder, "/pictures/%00/mill-b8fb65a2.gif")).toBeUndefined();
  });
});

describe("pictureFile", () => {
  test("a picture is read once, however many ask for it, until its file changes", async () => {
    const folder = aContentFolder({ "articles/2026/11/mill.gif": aGif });
    const address = "/pictures/2026/11/mill-b8fb65a2.gif";
    const file = join(folder, "articles/2026/11/mill.gif");
    await pictureFile(folder, address);
    vi.mocked(readFile).mockClear();

    const again = await pictureFile(folder, address);
    const timesRead = vi.mocked(readFile).mock.calls.length;
    writeFileSync(file, `${aGif}.`);
    const changed = await pictureFile(folder, address);

    expect(again).toBe(file);
    expect(timesRead).toBe(0);
    expect(changed).toBeUndefined();
  });

  test("a picture’s address leads to its file", async () => {
    const folder = aContentFolder({ "articles/2026/11/mill.gif": aGif });

    expect(await pictureFile(folder, "/pictures/2026/11/mill-b8fb65a2.gif")).toBe(
      join(folder, "articles/2026/11/mill.gif"),
    );
  });

  test("nobody sees a picture by its name alone: the fingerprint must be the file’s", async () => {
    const folder = aContentFolder({ "articles/2026/11/mill.gif": aGif });

    expect(await pictureFile(folder, "/pictures/2026/11/mill-00000000.gif")).toBeUndefined();
  });

  test("of two pictures of one name the address means the one with its hash", async () => {
    const folder = aContentFolder({ "articles/mill.gif": `${aGif}.`, "pages/mill.gif": aGif });

    expect(await pictureFile(folder, "/pictures/mill-b8fb65a2.gif")).toBe(join(folder, "pages/mill.gif"));
  });

  test("the site’s own picture lies beside site.yaml", async () => {
    const folder = aContentFolder({ "quay.gif": aGif });

    expect(await measure(folder, "quay.gif")).toMatchObject({ address: "/pictures/quay-b8fb65a2.gif" });
    expect(await pictureFile(folder, "/pictures/quay-b8fb65a2.gif")).toBe(join(folder, "quay.gif"));
  });

  const nowhere = [
    "/pictures/articles/2026/11/mill-b8fb65a2.gif",
    "/pictures/drafts/mill-b8fb65a2.gif",
    "/pictures/2026/11/other-b8fb65a2.gif",
    "/pictures/2026/11/mill.gif",
    "/pictures/2026/11/mill-b8fb65a2.md",
    "/pictures/../articles/2026/11/mill-b8fb65a2.gif",
    "/pictures/%2E%2E/articles/2026/11/mill-b8fb65a2.gif",
    "/pictures/..%2Farticles%2F2026%2F11%2Fmill-b8fb65a2.gif",
    "/pictures/2026/11/..%5Cmill-b8fb65a2.gif",
    "/pictures/.hidden/mill-b8fb65a2.gif",
    "/pictures/2026/11/link-b8fb65a2.gif",
    "/pictures/%00/mill-b8fb65a2.gif",
    "/pictures/%E0%A4%A/mill-b8fb65a2.gif",
  ];

  const hidden = {
    "articles/2026/11/mill.gif": aGif,
    "articles/.hidden/mill.gif": aGif,
    "drafts/mill.gif": aGif,
  };

  for (const address of nowhere) {
    test(`${address} leads nowhere`, async () => {
      const folder = aContentFolder(hidden);
      const elsewhere = aContentFolder();
      writeFileSync(join(elsewhere, "secret.gif"), aGif);
      symlinkSync(join(elsewhere, "secret.gif"), join(folder, "articles/2026/11/link.gif"));

      expect(await pictureFile(folder, address)).toBeUndefined();
    });
  }
});

describe("openPicture", () => {
  test("a picture is opened with the size that its articles were told, and when its file changed", async () => {
    const folder = aContentFolder({ "articles/2026/11/mill.gif": aGif });
    utimesSync(join(folder, "articles/2026/11/mill.gif"), 1_795_000_000, 1_795_000_000);

    expect(await openPicture(folder, "/pictures/2026/11/mill-b8fb65a2.gif")).toEqual({
      bytes: aGif,
      width: 3,
      height: 2,
      modifiedAt: 1_795_000_000_000,
    });
  });

  test("a picture that changed is not opened by its old address", async () => {
    const folder = aContentFolder({ "articles/2026/11/mill.gif": aGif });
    await openPicture(folder, "/pictures/2026/11/mill-b8fb65a2.gif");
    writeFileSync(join(folder, "articles/2026/11/mill.gif"), "another picture");

    expect(await openPicture(folder, "/pictures/2026/11/mill-b8fb65a2.gif")).toBeUndefined();
  });

  test("what cannot be measured is not opened", async () => {
    const folder = aContentFolder({ "articles/mill.gif": "no picture" });

    expect(await openPicture(folder, "/pictures/mill-9ed97c95.gif")).toBeUndefined();
  });
});
