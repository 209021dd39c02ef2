import { describe, expect, test } from "vitest";
import { oEmbed } from "../../src/pages/oembed.ts";
import { aDesk } from "../support/a-desk.ts";
import { aFigure, anArticle } from "../support/an-article.ts";

const everywhere = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };
const desk = { ...aDesk(), room: everywhere };

describe("the card of an article on other sites", () => {
  test("names the article, its author and the newspaper, and shows its picture", () => {
    const article = anArticle({ image: aFigure().picture });

    expect(oEmbed({ ...desk, article }).data).toEqual({
      type: "link",
      version: "1.0",
      title: "Tide mill to be drained for the first time in a century",
      author_name: "Marta Lindqvist",
      author_url: "https://ledger.example/by/marta-lindqvist",
      provider_name: "The Estuary Ledger",
      provider_url: "https://ledger.example/",
      thumbnail_url: "https://ledger.example/crops/16x9/sluice-1a2b3c4d.jpg.jpg",
      thumbnail_width: 1200,
      thumbnail_height: 675,
    });
  });

  test("of two authors leads to neither’s page", () => {
    const byline = [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }];

    const { data } = oEmbed({ ...desk, article: anArticle({ byline }) });

    expect(data).toMatchObject({ author_name: "Marta Lindqvist and Tomás Ruiz" });
    expect(data).not.toHaveProperty("author_url");
  });

  test("of what nobody signed names the newsroom", () => {
    const { data } = oEmbed({ ...desk, article: anArticle({ byline: [] }) });

    expect(data).toMatchObject({
      author_name: "The Estuary Ledger",
      author_url: "https://ledger.example/",
    });
  });

  test("without a picture has no part of one", () => {
    const { data } = oEmbed({ ...desk, article: anArticle() });

    expect(Object.keys(data).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
  });

  test("of what an advertiser paid for says so", () => {
    const sponsor = { name: "Salt & Sons", url: "https://salt.example/" };

    const { data } = oEmbed({ ...desk, article: anArticle({ kind: "paid", headline: "Salt", sponsor }) });

    expect(data).toMatchObject({
      title: "Paid content: Salt",
      author_name: "Salt & Sons",
      author_url: "https://salt.example/",
    });
  });
});
