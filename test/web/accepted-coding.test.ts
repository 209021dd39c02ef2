import { expect, test } from "vitest";
import { acceptedCodings, codingFor } from "../../src/web/accepted-coding.ts";
import { offeredCodings } from "../../src/web/coders.ts";

const LONG = 40_000;
const SHORT = 900;

test("every Node that runs this has brotli and gzip, and zstd from 22.15 on", () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const hasZstd = major > 22 || (major === 22 && minor >= 15);

  expect(offeredCodings).toEqual(hasZstd ? ["br", "zstd", "gzip"] : ["br", "gzip"]);
});

const cases: readonly (readonly [header: string | undefined, long: string, short: string])[] = [
  [undefined, "identity", "identity"],
  ["", "identity", "identity"],
  ["br", "br", "identity"],
  ["gzip, deflate, br, zstd", "br", "identity"],
  ["gzip, deflate", "gzip", "identity"],
  ["GZIP", "gzip", "identity"],
  ["x-gzip", "gzip", "identity"],
  ["br;q=0, gzip", "gzip", "identity"],
  ["br;q=0.1, gzip;q=1.0", "gzip", "identity"],
  ["gzip;q=0.5, br;q=0.5", "br", "identity"],
  ["*", "br", "identity"],
  ["*;q=0.1, br;q=0", "gzip", "identity"],
  ["identity;q=1, gzip;q=0.5", "identity", "identity"],
  ["identity;q=0.5, gzip;q=0.5", "gzip", "identity"],
  ["gzip;q=0", "identity", "identity"],
  ["compress", "identity", "identity"],
  ["gzip;q=nonsense", "identity", "identity"],
  ["gzip ; q=0.8 , identity;q=0.1", "gzip", "identity"],
  ["gzip, identity;q=0", "gzip", "gzip"],
  ["gzip, *;q=0", "gzip", "gzip"],
  ["identity;q=0", "none", "none"],
  ["*;q=0", "none", "none"],
  ["identity;q=0, br;q=0, gzip;q=0, zstd;q=0", "none", "none"],
];
for (const [header, long, short] of cases) {
  test(`who takes “${header}” gets a long text as ${long}, and a short one as ${short}`, () => {
    const accepted = acceptedCodings(header);

    expect(codingFor(accepted, LONG) ?? "none").toBe(long);
    expect(codingFor(accepted, SHORT) ?? "none").toBe(short);
    expect(acceptedCodings(header)).toEqual(accepted);
  });
}
