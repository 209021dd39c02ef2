import { brotliDecompressSync, gunzipSync } from "node:zlib";
import request from "supertest";
import { describe, expect, onTestFinished, test } from "vitest";
import { anApp } from "../support/an-app.ts";
import { anArticle, paragraphs } from "../support/an-article.ts";
import { listening } from "../support/listening.ts";
import { type RawAnswer, rawAnswer } from "../support/raw-answer.ts";

const MILL = "/2026/11/20/harbor/tide-mill";
const long = anArticle({ body: paragraphs(40) });

async function get(address: string, coding: string, ...headers: readonly string[]): Promise<RawAnswer> {
  const server = await listening(anApp({ articles: [long] }));
  onTestFinished(() => server.close());
  const lines = [
    `GET ${address} HTTP/1.1`,
    "Host: x",
    `Accept-Encoding: ${coding}`,
    "Connection: close",
    ...headers,
  ];
  return rawAnswer(await server.raw(`${lines.join("\r\n")}\r\n\r\n`));
}

const asked: [string, string | undefined][] = [
  ["gzip, deflate, br, zstd", "br"],
  ["br", "br"],
  ["gzip", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.1, gzip;q=1.0", "gzip"],
  ["*", "br"],
  ["identity", undefined],
  ["", undefined],
  ["identity;q=1, gzip;q=0.5", undefined],
  ["compress, x-unknown", undefined],
  ["gzip;q=nonsense", undefined],
];
for (const [coding, expected] of asked) {
  test(`a reader who takes “${coding}” gets ${expected ?? "the text as it is"}`, async () => {
    const response = await get(MILL, coding);

    expect(response.status).toBe(200);
    expect(response.headers["content-encoding"]).toBe(expected);
    expect(response.headers["vary"]).toBe("Accept-Encoding, Accept");
  });
}

describe("a coded page", () => {
  test("says exactly how long it is", async () => {
    for (const coding of ["br", "gzip", "identity"]) {
      const response = await get(MILL, coding);

      expect(response.headers["content-length"]).toBe(String(response.body.length));
      expect(response.headers["transfer-encoding"]).toBeUndefined();
    }
  });

  test("is the page, and smaller", async () => {
    const [plain, brotli, gzip] = [
      await get(MILL, "identity"),
      await get(MILL, "br"),
      await get(MILL, "gzip"),
    ];

    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(gzip.body.length);
  });

  test("has a weak ETag of its own in each coding, since it is coded twice", async () => {
    const [plain, brotli, gzip] = [
      await get(MILL, "identity"),
      await get(MILL, "br"),
      await get(MILL, "gzip"),
    ];

    const [, name] = /^W\/"([\w-]{22})"$/.exec(plain.headers["etag"] ?? "") ?? [];
    expect(brotli.headers["etag"]).toBe(`W/"${name}-br"`);
    expect(gzip.headers["etag"]).toBe(`W/"${name}-gzip"`);
  });

  test("is not sent again to who has it in this coding", async () => {
    const first = await get(MILL, "br");

    const again = await get(MILL, "br", `If-None-Match: ${first.headers["etag"]}`);

    expect(again.status).toBe(304);
    expect(again.headers["content-encoding"]).toBeUndefined();
    expect(again.headers["content-length"]).toBeUndefined();
    expect(again.headers["vary"]).toBe("Accept-Encoding, Accept");
  });
});

describe("a reader who refuses the text as it is", () => {
  test("gets even a small file coded", async () => {
    const small = await get("/styles/print.css", "gzip");
    const coded = await get("/styles/print.css", "gzip, identity;q=0");

    expect(Number(small.headers["content-length"])).toBeLessThan(1400);
    expect(small.headers["content-encoding"]).toBeUndefined();
    expect(coded.headers["content-encoding"]).toBe("gzip");
  });

  for (const coding of ["*;q=0", "identity;q=0"]) {
    test(`and everything else (“${coding}”) gets nothing`, async () => {
      expect((await get(MILL, coding)).status).toBe(406);
    });
  }
});

describe("HEAD tells what GET would send", () => {
  const app = (): ReturnType<typeof anApp> => anApp({ articles: [long] });
  for (const address of [
    MILL,
    "/",
    "/styles/base.css",
    "/no-such-page",
    "/healthz",
    "/pictures/nothing.jpg",
    "/ABOUT%zz",
  ]) {
    for (const coding of ["br", "gzip", "identity"]) {
      test(`of ${address} as ${coding}`, async () => {
        const got = await request(app()).get(address).set("Accept-Encoding", coding);
        const head = await request(app()).head(address).set("Accept-Encoding", coding);

        const { date: _, ...expected } = got.headers;
        expect(head.status).toBe(got.status);
        expect(head.headers).toMatchObject(expected);
        expect(Object.keys(head.headers).sort()).toEqual(Object.keys(got.headers).sort());
        expect(head.text ?? "").toBe("");
      });
    }
  }
});
