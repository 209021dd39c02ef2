import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { aContentFolder } from "../support/a-content-folder.ts";
import { anApp, NOW } from "../support/an-app.ts";
import { aFigure, anArticle } from "../support/an-article.ts";

const picture = Buffer.from("not much of a picture, but these are its bytes");
const hash = createHash("sha256").update(picture).digest("hex").slice(0, 8);
const MILL = `/pictures/2026/11/mill-${hash}.jpg`;

const articles = [anArticle({ image: { ...aFigure().picture, address: MILL } })];
const anAppWithPicture = () =>
  anApp({
    articles,
    but: {
      contentFolder: aContentFolder({
        "articles/2026/11/mill.jpg": picture,
        "articles/2026/11/mill.md": "---\n",
      }),
    },
  });

describe("a picture", () => {
  test("is kept by browsers for a year, since another one would have another address", async () => {
    const response = await request(anAppWithPicture()).get(MILL);

    expect(response.status).toBe(200);
    expect(response.type).toBe("image/jpeg");
    expect(response.body).toEqual(picture);
    expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(response.headers["content-length"]).toBe("46");
  });

  test("is not shown to those who guess its name and not its fingerprint", async () => {
    const response = await request(anAppWithPicture()).get("/pictures/2026/11/mill-00000000.jpg");

    expect(response.status).toBe(404);
  });

  test("is not shown before anything shows it, and the word of that is not kept for long", async () => {
    const embargoed = articles.map((article) => ({ ...article, publishedAt: NOW + 20_000 }));
    const contentFolder = aContentFolder({ "articles/2026/11/mill.jpg": picture });

    const response = await request(anApp({ articles: embargoed, but: { contentFolder } })).get(MILL);

    expect(response.status).toBe(404);
    expect(response.headers["cache-control"]).toBe("public, max-age=20");
  });

  test("may stand on other sites, in feed readers and search results", async () => {
    const response = await request(anAppWithPicture()).get(MILL);

    expect(response.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  test("is found in a content folder whose path holds a name with a dot in front", async () => {
    const contentFolder = join(aContentFolder({ ".site/articles/2026/11/mill.jpg": picture }), ".site");

    expect((await request(anApp({ articles, but: { contentFolder } })).get(MILL)).status).toBe(200);
  });

  test("is not coded: it is packed already", async () => {
    const response = await request(anAppWithPicture()).get(MILL).set("Accept-Encoding", "gzip, br");

    expect(response.headers["content-encoding"]).toBeUndefined();
  });

  test("is not sent again to who has it", async () => {
    const app = anAppWithPicture();
    const first = await request(app).get(MILL);

    const again = await request(app)
      .get(MILL)
      .set("If-None-Match", first.headers["etag"] ?? "");

    expect(again.status).toBe(304);
  });

  test("offers no parts, and comes whole to who asks for one", async () => {
    const response = await request(anAppWithPicture()).get(MILL).set("Range", "bytes=4-7");

    expect(response.status).toBe(200);
    expect(response.headers["accept-ranges"]).toBeUndefined();
    expect(response.body).toEqual(picture);
  });
});

describe("no file is shown that is no picture of the content folder", () => {
  const addresses = [
    "/pictures/2026/11/mill.jpg",
    "/pictures/2026/11/mill.md",
    `/pictures/2026/11/mill-${hash}.md`,
    "/pictures/site-00000000.yaml",
    "/pictures/../site.yaml",
    "/pictures/%2e%2e/site.yaml",
    "/pictures/",
    "/articles/2026/11/mill.md",
    "/styles",
    "/styles/",
    "/styles/../../package.json",
    "/.env",
  ];
  for (const address of addresses) {
    test(address, async () => {
      expect((await request(anAppWithPicture()).get(address)).status).toBe(404);
    });
  }

  test("not by a symbolic link that leads out of it either", async () => {
    const outside = mkdtempSync(join(tmpdir(), "broadsheet-outside-"));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    writeFileSync(join(outside, "mill.jpg"), picture);
    const contentFolder = aContentFolder();
    mkdirSync(join(contentFolder, "articles"));
    symlinkSync(join(outside, "mill.jpg"), join(contentFolder, "articles", "mill.jpg"));

    const address = `/pictures/mill-${hash}.jpg`;
    const shown = [anArticle({ image: { ...aFigure().picture, address } })];
    const response = await request(anApp({ articles: shown, but: { contentFolder } })).get(address);

    expect(response.status).toBe(404);
  });
});

describe("a style sheet or an icon", () => {
  let publicFolder: string;
  beforeAll(() => {
    publicFolder = mkdtempSync(join(tmpdir(), "broadsheet-public-"));
    writeFileSync(
      join(publicFolder, "favicon.svg"),
      `<svg xmlns="http://www.w3.org/2000/svg">${"<g/>".repeat(500)}</svg>`,
    );
    writeFileSync(join(publicFolder, "Read me.txt"), "Hello");
    return () => rmSync(publicFolder, { recursive: true });
  });

  test("is served as it lies, for a week", async () => {
    const response = await request(anApp({ but: { publicFolder } })).get("/favicon.svg");

    expect(response.status).toBe(200);
    expect(response.type).toBe("image/svg+xml");
    expect(response.headers["cache-control"]).toBe("public, max-age=604800");
    expect(response.headers["content-encoding"]).toBe("gzip");
    expect(response.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  test("is served under its own name, capitals and spaces included", async () => {
    expect((await request(anApp({ but: { publicFolder } })).get("/Read%20me.txt")).text).toBe("Hello");
  });

  const spellings: readonly (readonly [name: string, address: string])[] = [
    ["icon@2x.png", "/icon@2x.png"],
    ["icon@2x.png", "/icon%402x.png"],
    ["a+b, c=d & e;f.txt", "/a+b,%20c=d%20&%20e;f.txt"],
    ["mill$.txt", "/mill$.txt"],
    ["wassermühle.txt", "/wasserm%C3%BChle.txt"],
  ];
  for (const [name, address] of spellings) {
    test(`is found at ${address}`, async () => {
      writeFileSync(join(publicFolder, name), "Hello");

      expect((await request(anApp({ but: { publicFolder } })).get(address)).status).toBe(200);
    });
  }

  test("offers no parts, and sends the whole to who asks for one", async () => {
    const response = await request(anApp({ but: { publicFolder } }))
      .get("/favicon.svg")
      .set("Range", "bytes=0-3");

    expect(response.status).toBe(200);
    expect(response.headers["accept-ranges"]).toBeUndefined();
  });

  test("is not sent again to who has it", async () => {
    const app = anApp({ but: { publicFolder } });
    const first = await request(app).get("/favicon.svg");

    const byTag = await request(app)
      .get("/favicon.svg")
      .set("If-None-Match", first.headers["etag"] ?? "");
    const other = await request(app).get("/favicon.svg").set("If-Match", '"another"');

    expect(byTag.status).toBe(304);
    expect(byTag.headers["cache-control"]).toBe("public, max-age=604800");
    expect(other.status).toBe(412);
    expect(other.headers["cache-control"]).toBe("no-store");
  });
});
