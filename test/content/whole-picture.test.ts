import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { measure } from "../../src/content/picture.ts";
import { aContentFolder } from "../support/a-content-folder.ts";

const blank = sharp({ create: { width: 64, height: 64, channels: 3, background: "gray" } });

describe("a copy that was cut short is no picture", () => {
  for (const type of ["jpeg", "png", "webp"] as const) {
    test(type, async () => {
      const whole = await blank.clone().toFormat(type).toBuffer();
      const name = type === "jpeg" ? "jpg" : type;
      const folder = aContentFolder({
        [`articles/whole.${name}`]: whole,
        [`articles/cut.${name}`]: whole.subarray(0, whole.length - 13),
      });

      expect(await measure(folder, `articles/whole.${name}`)).toMatchObject({ width: 64, height: 64 });
      expect(await measure(folder, `articles/cut.${name}`)).toBe("not a picture");
    });
  }
});
