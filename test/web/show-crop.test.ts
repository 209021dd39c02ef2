import { createHash } from "node:crypto";
import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { pino } from "pino";
import request from "supertest";
import { describe, expect, test } from "vitest";
import type { Service } from "../../src/web/service.ts";
import { aContentFolder } from "../support/a-content-folder.ts";
import { aPhotograph } from "../support/a-photograph.ts";
import { anApp } from "../support/an-app.ts";
import { aFigure, anArticle } from "../support/an-article.ts";

const photograph = await aPhotograph({ width: 900, height: 600 }).jpeg().toBuffer();
const hash = createHash("sha256").update(photograph).digest("hex").slice(0, 8);
const MILL = `/crops/16x9/2026/11/mill-${hash}.jpg.jpg`;

function anAppWithPhotograph(
  name = "2026/11/mill.jpg",
  bytes: Buffer = photograph,
  but: Partial<Service> = {},
) {
  const contentFolder = aContentFolder({ [`articles/${name}`]: bytes });
  const changedAt = new Date("2026-11-20T09:00:00.500Z");
  const file = join(contentFolder, "articles", name);
  utimesSync(file, changedAt, changedAt);
  const told: string[] = [];
  const log = pino({ level: "warn" }, { write: (line) => told.push(JSON.parse(line).msg) });
  const printed = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const address = `/pictures/${name.replace(/\.(?=\w+$)/, `-${printed}.`)}`;
  const articles = [anArticle({ image: { ...aFigure().picture, address: encodeURI(address) } })];
  return { app: anApp({ articles, but: { contentFolder, log, ...but } }), told, file };
}

describe("a crop of a picture", () => {
  const sizes: readonly (readonly [string, number, number])[] = [
    ["16x9", 1200, 675],
    ["4x3", 1200, 900],
    ["1x1", 600, 600],
    ["card", 1200, 630],
  ];
  for (const [crop, width, height] of sizes) {
    test(`${crop} is a JPEG of ${width} × ${height} pixels`, async () => {
      const { app } = anAppWithPhotograph();

      const response = await request(app).get(MILL.replace("16x9", crop));

      expect(response.status).toBe(200);
      expect(response.type).toBe("image/jpeg");
      expect(response.headers["content-length"]).toBe(String(response.body.length));
      expect(imageSize(response.body)).toMatchObject({ width, height });
    });
  }

  test("is kept for a year, and may stand on other sites", async () => {
    const { headers } = await request(anAppWithPhotograph().app).get(MILL);

    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(headers["last-modified"]).toBe("Fri, 20 Nov 2026 09:00:00 GMT");
    expect(headers["etag"]).toMatch(/^"[\w-]{22}"$/);
    expect(headers["content-encoding"]).toBeUndefined();
  });

  test("is told of by its headers alone to who asks for those", async () => {
    const { app } = anAppWithPhotograph();
    const whole = await request(app).get(MILL);

    const head = await request(app).head(MILL);

    expect(head.status).toBe(200);
    for (const name of ["content-length", "content-type", "etag", "last-modified", "cache-control"]) {
      expect(head.headers[name]).toBe(whole.headers[name]);
    }
  });

  const conditions: readonly (readonly [string, string, string, number])[] = [
    ["is not sent again to who has it", "If-None-Match", "", 304],
    ["is sent to who has another", "If-None-Match", '"another"', 200],
    ["is not sent again to who has it since", "If-Modified-Since", "Fri, 20 Nov 2026 09:00:00 GMT", 304],
    ["is refused to who holds on to another", "If-Match", '"another"', 412],
    ["is sent to who holds on to it", "If-Match", "", 200],
  ];
  for (const [title, header, value, status] of conditions) {
    test(`${title}: ${header}`, async () => {
      const { app } = anAppWithPhotograph();
      const { etag = "" } = (await request(app).get(MILL)).headers;

      const response = await request(app)
        .get(MILL)
        .set(header, value || etag);

      expect(response.status).toBe(status);
      expect(response.headers["content-type"]).toBe(
        { 200: "image/jpeg", 412: "text/html; charset=utf-8" }[status],
      );
    });
  }

  test("comes whole to who asks for a part", async () => {
    const response = await request(anAppWithPhotograph().app).get(MILL).set("Range", "bytes=4-7");

    expect(response.status).toBe(200);
    expect(response.headers["accept-ranges"]).toBeUndefined();
  });

  test("is the same for all who ask at once, also by another spelling of its address", async () => {
    const { app } = anAppWithPhotograph();
    const addresses = [MILL, MILL, MILL.replace("mill", "%6Dill"), `${MILL}?from=card`];

    const answers = await Promise.all(addresses.map((address) => request(app).get(address)));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ headers }) => headers["etag"])).size).toBe(1);
  });

  test("is found under names in capitals and of other scripts", async () => {
    const { app } = anAppWithPhotograph("März 100%/MILL.JPG");

    const response = await request(app).get(`/crops/card/M%C3%A4rz%20100%25/MILL-${hash}.JPG.jpg`);

    expect(response.status).toBe(200);
    expect(imageSize(response.body)).toMatchObject({ width: 1200, height: 630 });
  });
});

describe("there is no crop", () => {
  const addresses = [
    MILL.replace("16x9", "17x9"),
    MILL.replace("16x9", "toString"),
    MILL.replace(hash, "00000000"),
    MILL.replace(/\.jpg$/, ""),
    MILL.replace(/\.jpg$/, ".png"),
    MILL.replace("/mill", "/../11/mill"),
    `${MILL}/`,
    "/crops/16x9/",
    "/crops/16x9/.jpg",
    "/crops",
  ];
  for (const address of addresses) {
    test(`at ${address.replace(hash, "HASH")}`, async () => {
      const response = await request(anAppWithPhotograph().app).get(address);

      expect(response.status).toBe(404);
      expect(response.headers["cache-control"]).toBe("public, max-age=30");
    });
  }

  test("of a picture that was taken away, though it was cut before", async () => {
    const { app, file } = anAppWithPhotograph();
    await request(app).get(MILL).expect(200);
    rmSync(file);

    expect((await request(app).get(MILL)).status).toBe(404);
  });

  test("of a picture that nothing shows yet", async () => {
    const { app } = anAppWithPhotograph(undefined, undefined, { now: () => Date.UTC(2026, 10, 20, 16, 59) });

    expect((await request(app).get(MILL)).status).toBe(404);
  });

  test("of a broken picture, which the operator is told once", async () => {
    const broken = await aPhotograph({ width: 900, height: 600 }).png({ compressionLevel: 0 }).toBuffer();
    broken.fill(0x55, 2000, 4000);
    const brokenHash = createHash("sha256").update(broken).digest("hex").slice(0, 8);
    const { app, told } = anAppWithPhotograph("2026/11/mill.png", broken);
    const address = `/crops/16x9/2026/11/mill-${brokenHash}.png.jpg`;

    const statuses = [(await request(app).get(address)).status, (await request(app).get(address)).status];

    expect(statuses).toEqual([404, 404]);
    expect(told).toEqual([
      `/pictures/2026/11/mill-${brokenHash}.png is broken and can’t be cropped: save the picture again`,
    ]);
  });
});
