import fc from "fast-check";
import { expect, test } from "vitest";
import { shortened } from "../../src/pages/shortened.ts";

test("what there is room for stays as it is", () => {
  expect(shortened("The mud cracked.", 16)).toBe("The mud cracked.");
});

test("a longer text ends between two words", () => {
  expect(shortened("The mud cracked.", 15)).toBe("The mud…");
});

test("a text without spaces ends between two letters, never inside one", () => {
  expect(shortened("潮が引いた", 4)).toBe("潮が引…");
  expect(shortened("🌊🌊🌊", 4)).toBe("🌊…");
});

test("a shortened text is never longer than there is room for, and never half a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const short = shortened(text, most);

      expect(short.length).toBeLessThanOrEqual(most);
      expect(() => encodeURIComponent(short)).not.toThrow();
    }),
  );
});
