import { expect, test } from "vitest";
import type { Correction } from "../../src/article/correction.ts";
import { datesAt, haveSameDates, versionParts } from "../../src/article/version.ts";
import { aFigure, aHeading, anArticle, anOther, aParagraph, aPullQuote } from "../support/an-article.ts";

const aCorrection = (at: number, text = "Oak."): Correction => ({
  kind: "correction",
  at,
  text,
  isSerious: false,
});

test("a version is all that readers have of the page, in its order", () => {
  const article = anArticle({
    headline: "Mill drained",
    standfirst: "For the first time.",
    byline: [{ name: "Ana Ruiz" }, { name: "Li Wei" }],
    dateline: { city: "Lima", region: "Peru" },
    image: {
      address: "/a.jpg",
      width: 1,
      height: 1,
      alt: "A sluice",
      caption: "The sluice.",
      credit: "Ana Ruiz",
    },
    body: [
      aParagraph("It was wet."),
      aHeading("The gate", "the-gate"),
      aFigure(),
      aPullQuote("wet"),
      anOther("rule", "<hr>"),
    ],
    contributors: [{ name: "Marta Lindqvist", role: "reporting", location: "Callao" }],
    aiUse: "None.",
    rights: "The harbor",
    sponsor: { name: "The mill" },
  });

  expect(versionParts(article)).toEqual([
    { is: "headline", text: "Mill drained" },
    { is: "standfirst", text: "For the first time." },
    { is: "byline", text: "By Ana Ruiz and Li Wei" },
    { is: "dateline", text: "LIMA, Peru" },
    { is: "picture", text: "A sluice / The sluice. / Ana Ruiz" },
    { is: "paragraph", text: "It was wet." },
    { is: "heading", text: "The gate" },
    { is: "picture", text: "A sluice / Ana Ruiz" },
    { is: "pullquote", text: "wet" },
    { is: "tagline", text: "Marta Lindqvist contributed reporting from Callao." },
    { is: "remark", text: "None." },
    { is: "remark", text: "Sponsored by The mill" },
    { is: "remark", text: "The harbor" },
  ]);
});

test("an item, a row, a paragraph of a note is each a part of its own", () => {
  const article = anArticle({
    headline: "Mill drained",
    byline: [],
    body: [
      { ...anOther("list", ""), text: "Monday: 9 a.m.\nTuesday: 10 a.m." },
      { ...anOther("table", ""), text: "Boat\tKnots\nHeron\t12" },
      { kind: "note", line: 1, html: anOther("quote", "").html, text: "Mind the gate.\nIt is wet." },
    ],
  });

  expect(versionParts(article).filter(({ is }) => is !== "headline" && is !== "standfirst")).toEqual([
    { is: "other", text: "Monday: 9 a.m." },
    { is: "other", text: "Tuesday: 10 a.m." },
    { is: "other", text: "Boat · Knots" },
    { is: "other", text: "Heron · 12" },
    { is: "note", text: "Mind the gate." },
    { is: "note", text: "It is wet." },
  ]);
});

test("what was paid for is by its sponsor, not by a journalist", () => {
  const paid = anArticle({ kind: "paid", headline: "Oak", body: [], sponsor: { name: "The mill" } });

  expect(versionParts(paid)).toEqual([
    { is: "headline", text: "Oak" },
    { is: "remark", text: "Sponsored by The mill" },
  ]);
});

test("dates are the same whatever the corrections say, and in whatever order they stand", () => {
  const dates = { updatedAt: 5, corrections: [aCorrection(1), aCorrection(2)] };

  expect(haveSameDates(dates, { updatedAt: 5, corrections: [aCorrection(2), aCorrection(1, "Elm.")] })).toBe(
    true,
  );
  expect(haveSameDates(dates, { updatedAt: 6, corrections: dates.corrections })).toBe(false);
  expect(haveSameDates(dates, { updatedAt: 5, corrections: [aCorrection(1)] })).toBe(false);
  expect(haveSameDates(dates, { corrections: dates.corrections })).toBe(false);
});

test("what an editor dated later has not happened yet", () => {
  const dates = { updatedAt: 5, corrections: [aCorrection(1), aCorrection(7)] };

  expect(datesAt(4, dates)).toEqual({ corrections: [aCorrection(1)] });
  expect(datesAt(5, dates)).toEqual({ updatedAt: 5, corrections: [aCorrection(1)] });
});
