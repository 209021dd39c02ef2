/** Texts that would like to be more than text, and what of a text XML can hold. */
import fc from "fast-check";

const hostile = [
  "</script><script>evil()</script>",
  "]]>",
  "<![CDATA[",
  "&lt;b&gt; &amp; &nbsp; &#0;",
  `"'><img src=x onerror=evil()>`,
  ' href="/x"',
  "\u0000\u0008\u001b\u007f\u0085",
  "\ud800",
  "\udfff",
  "\ufffe\uffff\ufeff",
  "\r\n\t\u2028\u2029",
  "👩‍👩‍👧‍👦",
  "\u202e\u200f\u2066",
];

/** Lone surrogates and control characters included; never nothing, as no field of an article is. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ maxLength: 20 }),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `${parts.join("")}.`);

/** XML 1.0 §2.2, and its line breaks of §2.11. */
export const inXml = (text: string): string =>
  [...text]
    .filter((letter) => isInXml(letter.codePointAt(0) ?? 0))
    .join("")
    .replace(/\r\n?/g, "\n");

const isInXml = (code: number): boolean =>
  [0x9, 0xa, 0xd].includes(code) ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;
