/** Every kind of page, as it is sent, against the HTML standard. */
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aServer, type Server } from "../support/a-server.ts";
import { newsroom, pageKinds } from "../support/page-kinds.ts";

const presets = [
  "html-validate:recommended",
  "html-validate:standard",
  "html-validate:a11y",
  "html-validate:document",
];
const validator = new HtmlValidate({
  root: true,
  elements: ["html5"],
  extends: presets,
  rules: {
    // How the source is written, which no reader sees.
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    "attr-quotes": "off",
    // A headline is as long as it is.
    "long-title": "off",
    // There is nothing of anybody else to be checked.
    "require-sri": "off",
  },
});

let server: Server;
beforeAll(async () => {
  server = await aServer(newsroom);
});
afterAll(() => server.close());

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`the ${kind} is valid HTML`, async () => {
    const html = await (await fetch(server.origin + address)).text();

    const { results } = await validator.validateString(html);

    const faults = results.flatMap(({ messages }) => messages);
    expect(
      faults.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    ).toEqual([]);
  });
}
