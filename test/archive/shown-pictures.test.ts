/** Which pictures readers may ask for: those of what they can read. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { anArchive, aPage, NOW, published, withdrawn } from "../support/an-archive.ts";
import {
  aFigure,
  aNewsroom,
  anArticle,
  aParagraph,
  aStaticPage,
  aWithdrawal,
  paragraphs,
} from "../support/an-article.ts";

const HOUR = 3_600_000;
const SLUICE = "/pictures/2026/M%C3%A4rz/sluice-1a2b3c4d.jpg";
const { picture } = aFigure({ address: SLUICE });
const figure = aFigure({ address: SLUICE });
const mill = (own: Partial<Article>) =>
  published(anArticle({ id: "mill", address: "/mill", publishedAt: NOW - HOUR, ...own }));
const isShown = (file: ReturnType<typeof mill>, now = NOW): boolean =>
  anArchive(file).showsPicture(SLUICE, now);

describe("a picture is shown", () => {
  test("that leads an article or stands in its text", () => {
    expect(isShown(mill({ image: picture }))).toBe(true);
    expect(isShown(mill({ body: [figure, figure] }))).toBe(true);
    expect(isShown(mill({}))).toBe(false);
  });

  test("from the end of the embargo until the expiry", () => {
    const file = mill({ image: picture, publishedAt: NOW, expiresAt: NOW + HOUR });

    expect([NOW - 1, NOW, NOW + HOUR - 1, NOW + HOUR].map((now) => isShown(file, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("of a gated article only where every reader sees it", () => {
    const isFree = false;

    expect(isShown(mill({ isFree, body: [figure, ...paragraphs(3)] }))).toBe(true);
    expect(isShown(mill({ isFree, body: [...paragraphs(3), figure] }))).toBe(false);
  });

  test("on a static page, until it is there no more", () => {
    const archive = anArchive(aPage(aStaticPage({ body: [figure] })));
    expect(archive.showsPicture(SLUICE, NOW)).toBe(true);

    archive.update({ edition: "first", read: [aPage(aStaticPage({ body: [aParagraph("No.")] }))], now: NOW });

    expect(archive.showsPicture(SLUICE, NOW)).toBe(false);
  });

  test("that stands for the whole site", () => {
    const archive = anArchive();

    archive.update({ edition: "first", newsroom: aNewsroom({ site: { image: picture } }), now: NOW });

    expect(archive.showsPicture(SLUICE, NOW)).toBe(true);
  });

  test("as long as one of two articles shows it", () => {
    const weir = published(anArticle({ id: "weir", address: "/weir", publishedAt: NOW, image: picture }));
    const archive = anArchive(mill({ image: picture }), weir);

    archive.update({
      edition: "first",
      read: [withdrawn(aWithdrawal({ id: "mill", address: "/mill" }))],
      now: NOW,
    });
    expect(archive.showsPicture(SLUICE, NOW)).toBe(true);
    archive.update({ edition: "first", gone: ["articles/weir.md"], now: NOW });

    expect(archive.showsPicture(SLUICE, NOW)).toBe(false);
  });

  test("however its address is spelled", () => {
    const archive = anArchive(mill({ image: picture }));

    expect(archive.showsPicture("/pictures/2026/M%c3%a4rz/slu%69ce-1a2b3c4d.jpg", NOW)).toBe(true);
    expect(archive.showsPicture("/pictures/%E0%A4%A", NOW)).toBe(false);
  });
});
