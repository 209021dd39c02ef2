import fc from "fast-check";
import { expect, test } from "vitest";
import { xml } from "../../src/render/xml.ts";
import { xmlOf } from "../support/a-printed-feed.ts";
import { anyText, inXml } from "../support/any-text.ts";

test("elements stand in the order of their names, and lists of them below each other", () => {
  const printed = xml({
    feed: { "@version": "2.0", title: "Ledger", item: [{ n: 1 }, { n: 2 }], guid: { "@is": "no", "#": "x" } },
  });

  expect(printed).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><feed version="2.0"><title>Ledger</title>' +
      '<item><n>1</n></item><item><n>2</n></item><guid is="no">x</guid></feed>',
  );
});

test("nothing is printed of what is not there", () => {
  expect(xml({ feed: { title: undefined, item: [], "@lang": undefined } })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><feed/>',
  );
});

const texts = [
  ["markup", "<b>&lt;i&gt;</b> &amp; &nbsp; &#1; &amp;amp;"],
  ["the end of a CDATA section", "]]>"],
  ["quotation marks", `"'`],
  ["emoji and right-to-left marks", "😀 \u202eabc\u202c"],
] as const;
for (const [what, text] of texts) {
  test(`${what} in text is read as it was written`, () => {
    expect(xmlOf(xml({ feed: { title: text } })).documentElement.textContent).toBe(text);
    expect(xmlOf(xml({ feed: { "@title": text } })).documentElement.getAttribute("title")).toBe(text);
  });
}

test("what XML can’t hold is left out, and nothing else", () => {
  const printed = xml({ feed: { title: "a\u0000b\u001fc\ud800d\udc00e\uffff😀" } });

  expect(xmlOf(printed).documentElement.textContent).toBe("abcde😀");
});

test("any text at all makes well-formed XML that says the same", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const element = xmlOf(xml({ feed: { "@title": text, "#": text } })).documentElement;

      expect(element.textContent).toBe(inXml(text));
      expect(element.getAttribute("title")).toBe(inXml(text).replace(/[\t\n]/g, " "));
    }),
  );
});

test("what is no XML is told from what is", () => {
  expect(() => xmlOf("<feed>&nbsp;</feed>")).toThrow(SyntaxError);
});
