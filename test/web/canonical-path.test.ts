import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalPath, readTarget } from "../../src/web/canonical-path.ts";

describe("each page has one spelling of its address", () => {
  const cases: [string, string][] = [
    ["/", "/"],
    ["/about", "/about"],
    ["/about/", "/about"],
    ["//about//", "/about"],
    ["/About", "/about"],
    ["/%61bout", "/about"],
    ["/%41bout", "/about"],
    ["/2026/11//20/World/tide-mill/", "/2026/11/20/world/tide-mill"],
    ["/caf%c3%a9", "/caf%C3%A9"],
    ["//evil.example/", "/evil.example"],
    ["/a%20b", "/a%20b"],
    ["/100%25", "/100%25"],
  ];
  for (const [path, expected] of cases) {
    test(`${path} is ${expected}`, () => {
      expect(canonicalPath(path)).toBe(expected);
    });
  }
});

describe("a path that can't be read has none", () => {
  const unreadable = [
    "/%",
    "/%2",
    "/%zz",
    "/%E0%A4%A",
    "/%C0%AF",
    "/%ff",
    "/%00",
    "/a%0d%0ab",
    "/%7f",
    "/%5cevil",
    "/\\evil",
    "/a%2fb",
    "about",
  ];
  for (const path of unreadable) {
    test(path, () => {
      expect(canonicalPath(path)).toBeUndefined();
    });
  }
});

test("the canonical spelling is its own, and never leads to another host", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (path, tail) => {
      const canonical = canonicalPath(`/${path}${tail}`);

      if (canonical === undefined) return;
      expect(canonicalPath(canonical)).toBe(canonical);
      expect(new URL(canonical, "https://ledger.example").host).toBe("ledger.example");
    }),
  );
});

describe("the target of a request", () => {
  const cases: [string, string, string][] = [
    ["/about?from=mail", "/about", "?from=mail"],
    ["/about?", "/about", "?"],
    ["/about?a=b?c", "/about", "?a=b?c"],
    ["http://ledger.example/about?a=b", "/about", "?a=b"],
    ["HTTPS://ledger.example:8080", "/", ""],
    ["//evil.example/", "//evil.example/", ""],
    ["/http://evil.example/", "/http://evil.example/", ""],
  ];
  for (const [url, path, search] of cases) {
    test(`${url} has the path ${path}`, () => {
      expect(readTarget(url)).toEqual({ path, search });
    });
  }
});
