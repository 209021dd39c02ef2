import { describe, expect, test } from "vitest";
import { sourceText, UnreadableSource } from "../../../src/content/import/source-text.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the bytes of a pasted text", () => {
  test("a byte order mark is no part of the text", () => {
    expect(sourceText(bytes("\uFEFFThe mill stood."))).toBe("The mill stood.");
  });

  for (const [name, lineBreak] of [
    ["Windows", "\r\n"],
    ["an old Mac", "\r"],
    ["a word processor", "\v"],
    ["a page feed", "\f"],
    ["Unicode's line separator", "\u2028"],
    ["a mainframe", "\u0085"],
  ] as const) {
    test(`the line break of ${name} is a line break`, () => {
      expect(sourceText(bytes(`One.${lineBreak}Two.`))).toBe("One.\nTwo.");
    });
  }

  test("a text in another encoding is refused with its line", () => {
    const latin1 = Uint8Array.from(Buffer.from("One.\nJosé Ruiz", "latin1"));

    expect(() => sourceText(latin1)).toThrow(UnreadableSource);
    expect(() => sourceText(latin1)).toThrow("line 2, column 4: the text is not UTF-8 from here on");
  });

  test("an empty text is refused", () => {
    expect(() => sourceText(bytes(" \n\t\n"))).toThrow("the text is empty");
  });

  test("an invisible control character is refused with its line", () => {
    expect(() => sourceText(bytes("One.\nTw\u0000o."))).toThrow(
      "line 2 holds an invisible control character",
    );
  });
});
