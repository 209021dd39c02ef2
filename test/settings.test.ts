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
      watch: "auto",
      logLevel: "info",
      workers: 1,
      pageCacheBytes: 67_108_864,
      previewKey: undefined,
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

describe("PREVIEW_KEY", () => {
  test("is as long as nobody guesses, and printed nowhere", () => {
    expect(readSettings({ PREVIEW_KEY: "k".repeat(32) })).toMatchObject({ previewKey: "k".repeat(32) });
    expect(faultsOf({ PREVIEW_KEY: "k".repeat(31) })).toEqual([
      "PREVIEW_KEY=…: must have at least 32 characters that nobody can guess",
    ]);
  });
});

describe("WORKERS", () => {
  for (const count of ["1", "2", "64"]) {
    test(`${count} is understood`, () => {
      expect(readSettings({ WORKERS: count })).toMatchObject({ workers: Number(count) });
    });
  }

  for (const wrong of ["0", "65", "-2", "2.5", "all"]) {
    test(`${wrong} is refused`, () => {
      expect(faultsOf({ WORKERS: wrong })).toEqual([`WORKERS=${wrong}: must be a whole number from 1 to 64`]);
    });
  }

  test("more than one need an archive that all can read", () => {
    expect(readSettings({ WORKERS: "1", ARCHIVE: ":memory:" })).toMatchObject({ workers: 1 });
    expect(faultsOf({ WORKERS: "2", ARCHIVE: ":memory:" })).toEqual([
      "WORKERS=2: needs an archive on disk, for all processes read it: name a folder in ARCHIVE",
    ]);
  });

  test("more than one are not for whoever writes", () => {
    expect(readSettings({ WORKERS: "1", WRITING: "1" })).toMatchObject({ workers: 1 });
    expect(faultsOf({ WORKERS: "2", WRITING: "1" })).toEqual([
      "WORKERS=2: is for readers: leave it out while WRITING=1",
    ]);
  });
});

describe("PAGE_CACHE", () => {
  const cases: [string, number][] = [
    ["0", 0],
    ["1", 1_048_576],
    ["65536", 68_719_476_736],
  ];
  for (const [megabytes, bytes] of cases) {
    test(`${megabytes} is understood`, () => {
      expect(readSettings({ PAGE_CACHE: megabytes })).toMatchObject({ pageCacheBytes: bytes });
    });
  }

  for (const wrong of ["65537", "64 MB", "-1", "0.5"]) {
    test(`${wrong} is refused`, () => {
      expect(faultsOf({ PAGE_CACHE: wrong })).toEqual([
        `PAGE_CACHE=${wrong}: must be a whole number of megabytes from 0 to 65536`,
      ]);
    });
  }
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
  test("names every setting", () => {
    expect(settingsTable.map(({ name }) => name)).toEqual([
      "PORT",
      "HOST",
      "SITE_URL",
      "CONTENT_DIR",
      "ARCHIVE",
      "WATCH",
      "LOG_LEVEL",
      "WORKERS",
      "PAGE_CACHE",
      "PREVIEW_KEY",
      "TRUST_PROXY",
      "NODE_ENV",
      "WRITING",
      "EDITOR_LINK",
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

describe("WRITING", () => {
  test("keeps requests out of the log, and opens the editor that EDITOR_LINK names", () => {
    const settings = readSettings({ WRITING: "1", EDITOR_LINK: "idea://open?file={file}&line={line}" });

    expect(settings).toMatchObject({
      logLevel: "warn",
      writing: { editorLink: "idea://open?file={file}&line={line}" },
    });
  });

  test("leads to VS Code where no editor is named", () => {
    expect(readSettings({ WRITING: "1" }).writing).toEqual({
      editorLink: "vscode://file{file}:{line}:{column}",
    });
  });

  test("is nothing unless it is set", () => {
    expect(readSettings({}).writing).toBeUndefined();
    expect(readSettings({ NODE_ENV: "production" }).writing).toBeUndefined();
  });

  test("is refused in production, beside all else that is wrong", () => {
    expect(faultsOf({ NODE_ENV: "production", WRITING: "1", PORT: "x" })).toEqual([
      "PORT=x: must be a whole number from 0 to 65535",
      "WRITING=1: is for whoever writes, and shows drafts: leave it out in production",
    ]);
  });

  for (const wrong of [{ WRITING: "yes" }, { EDITOR_LINK: "vscode" }, { EDITOR_LINK: "javascript:{file}" }]) {
    test(`${JSON.stringify(wrong)} is refused`, () => {
      expect(faultsOf(wrong)).toHaveLength(1);
    });
  }
});
