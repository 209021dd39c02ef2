import { describe, expect, test } from "vitest";
import { readSettings, settingsTable, WrongSettings } from "../src/settings.ts";

const faultsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readSettings(variables);
    return [];
  } catch (error) {
    if (error instanceof WrongSettings) return error.faults;
    throw error;
  }
};

describe("without any variable", () => {
  test("a laptop listens to itself only, on port 3000, and reads content/", () => {
    const settings = readSettings({});

    expect(settings).toEqual({
      port: 3000,
      host: "127.0.0.1",
      siteUrl: undefined,
      contentFolder: "content",
      archiveFolder: ".broadsheet",
      logLevel: "info",
      trustProxy: undefined,
      isProduction: false,
    });
  });

  test("a server in production listens on all addresses", () => {
    const settings = readSettings({ NODE_ENV: "production" });

    expect(settings).toMatchObject({ host: "0.0.0.0", isProduction: true });
  });
});

test("a variable set to nothing counts as not set", () => {
  expect(readSettings({ PORT: "", SITE_URL: " " })).toMatchObject({ port: 3000, siteUrl: undefined });
});

test("variables that are none of ours are passed over", () => {
  expect(readSettings({ PATH: "/bin", HOME: "/root" })).toMatchObject({ port: 3000 });
});

test("all wrong settings are listed at once", () => {
  const faults = faultsOf({ PORT: "http", SITE_URL: "news.example", LOG_LEVEL: "loud", TRUST_PROXY: "true" });

  expect(faults).toEqual([
    "PORT=http: must be a whole number from 0 to 65535",
    "SITE_URL=news.example: must be an origin such as https://news.example, without a path",
    "LOG_LEVEL=loud: must be one of fatal, error, warn, info, debug, trace, silent",
    "TRUST_PROXY=true: must be a number of proxies, or their addresses with commas between",
  ]);
});

describe("PORT", () => {
  test("0 asks for any free one", () => {
    expect(readSettings({ PORT: "0" })).toMatchObject({ port: 0 });
  });

  for (const wrong of ["-1", "65536", "80.5", "3e3", "0x50"]) {
    test(`${wrong} is refused`, () => {
      expect(faultsOf({ PORT: wrong })).toHaveLength(1);
    });
  }
});

describe("SITE_URL", () => {
  const cases: [string, string][] = [
    ["https://news.example", "https://news.example"],
    ["https://news.example/", "https://news.example"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["HTTPS://News.Example", "https://news.example"],
  ];
  for (const [written, expected] of cases) {
    test(`${written} is understood as ${expected}`, () => {
      expect(readSettings({ SITE_URL: written })).toMatchObject({ siteUrl: expected });
    });
  }

  for (const wrong of [
    "https://news.example/paper",
    "ftp://news.example",
    "https://me:pw@news.example",
    "https://",
  ]) {
    test(`${wrong} is refused`, () => {
      expect(faultsOf({ SITE_URL: wrong })).toHaveLength(1);
    });
  }
});

describe("TRUST_PROXY", () => {
  const cases: [string, number | string[]][] = [
    ["1", 1],
    ["10.0.0.7", ["10.0.0.7"]],
    ["loopback, 10.0.0.0/8, fd00::/8", ["loopback", "10.0.0.0/8", "fd00::/8"]],
  ];
  for (const [written, expected] of cases) {
    test(`${written} is understood`, () => {
      expect(readSettings({ TRUST_PROXY: written })).toMatchObject({ trustProxy: expected });
    });
  }

  for (const wrong of ["true", "yes", "10.0.0.0/33", "10.0.0", "10.0.0.0/8/8", "1.5"]) {
    test(`${wrong} is refused`, () => {
      expect(faultsOf({ TRUST_PROXY: wrong })).toHaveLength(1);
    });
  }
});

describe("the table for operators", () => {
  test("names the eight settings", () => {
    expect(settingsTable.map(({ name }) => name)).toEqual([
      "PORT",
      "HOST",
      "SITE_URL",
      "CONTENT_DIR",
      "ARCHIVE",
      "LOG_LEVEL",
      "TRUST_PROXY",
      "NODE_ENV",
    ]);
  });

  test("says what each means", () => {
    expect(settingsTable.filter(({ meaning }) => meaning === "")).toEqual([]);
  });

  test("gives the defaults that hold", () => {
    expect(settingsTable[0]?.default).toBe("3000");
    expect(settingsTable[1]?.default).toBe("127.0.0.1; 0.0.0.0 in production");
  });
});
