/** Eta views, and what becomes of faults in them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { compileTemplates, TemplateFault, type Templates } from "../../src/render/templates.ts";

function templatesOf(views: Readonly<Record<string, string>>): Templates {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-views-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, source] of Object.entries(views)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  return compileTemplates(folder);
}

test("a view prints its data, escaped once", () => {
  const templates = templatesOf({ "tide.eta": `<p title="<%= it.words %>"><%= it.words %></p>` });

  expect(templates.print("tide", { words: `"<b>" & 'ebb'` })).toBe(
    `<p title="&quot;&lt;b&gt;&quot; &amp; &#39;ebb&#39;">&quot;&lt;b&gt;&quot; &amp; &#39;ebb&#39;</p>`,
  );
});

test("views include parts from folders below, and stand inside layouts", () => {
  const templates = templatesOf({
    "layout.eta": `<main><%~ it.body %></main>`,
    "parts/gate.eta": `<b><%= it.gate %></b>`,
    "tide.eta": `<% layout("layout") %><%~ include("parts/gate", { gate: "north" }) %>`,
  });

  expect(templates.print("tide", {})).toBe("<main><b>north</b></main>");
});

test("indents and empty lines are not sent, spaces between words are", () => {
  const templates = templatesOf({
    "tide.eta": "<div>\n\n    <p>low <%= it.word %> <b>water</b></p>\n  </div>\n",
  });

  expect(templates.print("tide", { word: "tide" })).toBe("<div>\n<p>low tide <b>water</b></p>\n</div>\n");
});

const holes = [
  ["undefined", undefined],
  ["null", null],
  ["object", { gate: "north" }],
  ["boolean", true],
] as const;

for (const [name, value] of holes) {
  test(`${name} is never printed: the fault names file and line`, () => {
    const templates = templatesOf({ "parts/gate.eta": "<p>\n\n  <%= it.gate %>\n</p>" });

    const print = () => templates.print("parts/gate", { gate: value });

    expect(print).toThrow(TemplateFault);
    expect(print).toThrow(/parts\/gate\.eta:3\n/);
    expect(print).toThrow(`A view can print text and numbers, not ${name}`);
  });
}

test("raw printing lets no hole through either", () => {
  const templates = templatesOf({ "tide.eta": "<%~ it.html %>" });

  expect(() => templates.print("tide", {})).toThrow(/tide\.eta:1\n/);
});

test("a fault in a part names the part, also from the view that includes it", () => {
  const templates = templatesOf({
    "tide.eta": `<p>\n<%~ include("parts/gate") %></p>`,
    "parts/gate.eta": "<%= it.missing %>",
  });

  expect(() => templates.print("tide", {})).toThrow(/tide\.eta:2\n.*parts\/gate\.eta:1\n/s);
});

test("a view that can't be read as Eta stops the start, with file and line", () => {
  expect(() => templatesOf({ "parts/gate.eta": "<p>\n<%= it.gate" })).toThrow(/^parts\/gate\.eta: .*line 2/);
});

test("a view with broken JavaScript stops the start, with file and line", () => {
  expect(() => templatesOf({ "parts/gate.eta": "<p>\n<b></b>\n<%= it.gate + %>\n</p>" })).toThrow(
    /^parts\/gate\.eta:3: Unexpected token/,
  );
});

test("a view that does not exist is named", () => {
  expect(() => templatesOf({}).print("tide", {})).toThrow("There is no view tide.eta");
});

test("once compiled, views need no disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-views-"));
  writeFileSync(join(folder, "tide.eta"), "<p>low</p>");
  const templates = compileTemplates(folder);
  rmSync(folder, { recursive: true });

  expect(templates.print("tide", {})).toBe("<p>low</p>");
});
