import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonForScript } from "../../src/render/json-for-script.ts";

test("a headline can't end the script it stands in", () => {
  const json = jsonForScript({ headline: "</script><script>alert(1)</script> & <!--" });

  expect(json).toBe(
    '{"headline":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e \\u0026 \\u003c!--"}',
  );
});

test("line separators, which end a line of JavaScript but not of JSON, are escaped", () => {
  expect(jsonForScript("a\u2028b\u2029c")).toBe('"a\\u2028b\\u2029c"');
});

test("whatever goes in comes out of a parser the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = jsonForScript({ text });

      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    }),
  );
});
