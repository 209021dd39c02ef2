/** What of an earlier version stays open when its article is for subscribers now. */
import { expect, test } from "vitest";
import { openParts } from "../../src/article/open-parts.ts";
import type { VersionPart } from "../../src/article/version.ts";
import { aParagraph } from "../support/an-article.ts";

const opening = aParagraph(`The mill ${"turned and ".repeat(60)}stopped.`);
const body = [opening, aParagraph("The second paragraph."), aParagraph("The last.")];

const version: readonly VersionPart[] = [
  { is: "headline", text: "Mill stopped" },
  { is: "picture", text: "The wheel. Per Holm" },
  { is: "paragraph", text: opening.text },
  { is: "heading", text: "What was in the pond" },
  { is: "paragraph", text: "A secret." },
  { is: "picture", text: "The secret." },
  { is: "pullquote", text: "A secret." },
  { is: "note", text: "More on it." },
  { is: "other", text: "In numbers." },
  { is: "tagline", text: "Ana Ruiz contributed reporting." },
];

test("all of a free article’s versions is open", () => {
  expect(openParts(version, { isFree: true, body })).toEqual(version);
});

test("of a version that was free once, only as much is open as of the article now", () => {
  expect(openParts(version, { isFree: false, body }).map(({ text }) => text)).toEqual([
    "Mill stopped",
    "The wheel. Per Holm",
    opening.text,
    "Ana Ruiz contributed reporting.",
  ]);
});

test("a text that began with less is open until it has said as much", () => {
  const short = ["The mill stopped.", "The secret is out.", opening.text, "The end."].map(
    (text): VersionPart => ({ is: "paragraph", text }),
  );

  expect(openParts(short, { isFree: false, body })).toEqual(short.slice(0, 3));
});
