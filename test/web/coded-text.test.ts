import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { codedText } from "../../src/web/coded-text.ts";
import { until } from "../support/until.ts";

const words =
  "The keeper trims the lamp, the tide turns the wheel, and the mill grinds what the boats brought. ";
const text = Buffer.from(
  Array.from({ length: 400 }, (_, index) => `<p>${index}. ${words.slice(index % 40)}</p>`).join("\n"),
);

test("a text as it is needs no making", async () => {
  const coded = codedText(text);

  expect(coded.now("identity")).toBe(text);
  expect(await coded.in("identity")).toBe(text);
  expect(coded.length).toBe(text.length);
});

for (const [coding, decode] of [
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
] as const) {
  test(`a text as ${coding} is made when it is first asked for, and is the same text`, async () => {
    const coded = codedText(text);

    expect(coded.now(coding)).toBeUndefined();
    const bytes = await coded.in(coding);

    expect(coded.now(coding)).toBe(bytes);
    expect(decode(bytes).equals(text)).toBe(true);
    expect(bytes.length).toBeLessThan(text.length / 4);
  });
}

test("however many ask for a coding at once, it is made once", async () => {
  const coded = codedText(text);

  const made = await Promise.all(Array.from({ length: 20 }, () => coded.in("gzip")));

  expect(new Set(made).size).toBe(1);
});

test("what was made quickly is made as small as it gets, by itself", async () => {
  const coded = codedText(text);
  const quick = await coded.in("br");

  await until(async () => (coded.now("br")?.length ?? 0) < quick.length);

  const best = await coded.in("br");
  expect(best.equals(brotliCompressSync(text))).toBe(true);
  expect(brotliDecompressSync(best).equals(text)).toBe(true);
});
