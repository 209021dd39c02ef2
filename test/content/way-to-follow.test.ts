/** The way in which a content folder is followed. */
import { describe, expect, test } from "vitest";
import { foreignFileSystem, wayToFollow } from "../../src/content/way-to-follow.ts";
import { aFolder } from "../support/a-folder.ts";

describe("a folder is looked through again and again on", () => {
  for (const [name, type] of [
    ["NFS", 0x6969],
    ["CIFS", 0xff534d42],
    ["CIFS", 0xff534d42 - 2 ** 32],
    ["SMB", 0xfe534d42],
    ["9P", 0x01021997],
    ["FUSE", 0x65735546],
    ["a VirtualBox shared folder", 0x786f4256],
  ] as const) {
    test(`${name} (${type})`, () => {
      expect(foreignFileSystem(type)).toBe(name);
    });
  }
});

describe("the system tells of changes on", () => {
  for (const [name, type] of [
    ["ext4", 0xef53],
    ["XFS", 0x58465342],
    ["Btrfs", 0x9123683e],
    ["tmpfs", 0x01021994],
    ["the layers of a container", 0x794c7630],
  ] as const) {
    test(name, () => {
      expect(foreignFileSystem(type)).toBeUndefined();
    });
  }
});

test("an operator's word counts more than the disk", async () => {
  expect(await wayToFollow(aFolder(), "poll")).toEqual({ way: "poll" });
  expect(await wayToFollow(aFolder(), "events")).toEqual({ way: "events" });
});

test("a folder that is away is followed by events when it comes", async () => {
  expect(await wayToFollow("/nowhere/content", "auto")).toEqual({ way: "events" });
});
