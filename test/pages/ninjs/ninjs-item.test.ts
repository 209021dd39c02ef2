import { describe, expect, test } from "vitest";
import { ninjsItem } from "../../../src/pages/ninjs/ninjs-item.ts";
import { aDesk } from "../../support/a-desk.ts";
import { aFigure, anArticle, anOther, aParagraph, aPullQuote, paragraphs } from "../../support/an-article.ts";
import { ninjsFaults } from "../../support/ninjs-faults.ts";

const LATER = Date.UTC(2026, 10, 21, 13, 0);
const policies = { corrections: "corrections-policy", about: "about" } as const;
const desk = aDesk({
  usage: { search: "allow", answers: "deny", training: "deny", barred: [] },
  publisher: { legalName: "Estuary Ledger Trust", profiles: [], policies },
});
const full = anArticle({
  standfirst: "Engineers will look at the piles.",
  seoTitle: "Tide mill drained",
  socialTitle: "The mill without water",
  dateline: { city: "Lima", region: "Peru", agency: "HNA" },
  byline: [{ name: "Marta Lindqvist", personId: "marta-lindqvist" }, { name: "Tomás Ruiz" }],
  contributors: [{ name: "Ana Ruiz", role: "reporting", location: "Accra" }],
  topics: [{ id: "rivers", name: "Rivers" }],
  expiresAt: Date.UTC(2027, 0, 1),
  corrections: [
    { kind: "correction", at: LATER, text: "Oak, not elm.", isSerious: false },
    { kind: "editorsNote", at: LATER, text: "Both were told.", isSerious: true },
  ],
  image: aFigure({ caption: "The quay." }).picture,
  body: [aParagraph("One two three."), aPullQuote("two"), aFigure(), anOther("footnotes", "<ol></ol>")],
});

describe("the ninjs item of an article", () => {
  test("says all that the page says, in the words of the standard", () => {
    const { item, body } = ninjsItem({ ...desk, article: full });

    expect(item).toEqual({
      uri: "tag:ledger.example,2026:2026/11/tide-mill",
      altIds: [{ role: "canonical", value: "https://ledger.example/2026/11/20/harbor/tide-mill" }],
      standard: {
        name: "ninjs",
        version: "3.2",
        schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.2.json",
      },
      type: "text",
      profile: "article",
      pubStatus: "usable",
      representationType: "full",
      firstCreated: "2026-11-20T17:00:00Z",
      versionCreated: "2026-11-21T13:00:00Z",
      expires: "2027-01-01T00:00:00Z",
      language: "en-US",
      headlines: [
        { role: "main", value: "Tide mill to be drained for the first time in a century" },
        { role: "seo", value: "Tide mill drained" },
        { role: "social", value: "The mill without water" },
      ],
      slugline: "tide-mill",
      by: "By Marta Lindqvist and Tomás Ruiz",
      people: [
        { name: "Marta Lindqvist", uri: "https://ledger.example/by/marta-lindqvist", rel: "author" },
        { name: "Tomás Ruiz", rel: "author" },
        { name: "Ana Ruiz", rel: "contributor", literal: "Ana Ruiz contributed reporting from Accra." },
      ],
      infoSources: [{ name: "HNA" }],
      located: "Lima, Peru",
      places: [{ name: "Lima, Peru", rel: "created" }],
      descriptions: [
        { role: "summary", contentType: "text/plain", value: "Engineers will look at the piles." },
        {
          role: "correction",
          contentType: "text/plain",
          value: "Editor’s note, November 21, 2026: Both were told.",
        },
        {
          role: "correction",
          contentType: "text/plain",
          value: "Correction, November 21, 2026: Oak, not elm.",
        },
      ],
      edNote:
        "Editor’s note, November 21, 2026: Both were told.\nCorrection, November 21, 2026: Oak, not elm.",
      genres: [{ name: "News", uri: "http://cv.iptc.org/newscodes/genre/Current" }],
      subjects: [
        { name: "Harbor", rel: "section", uri: "https://ledger.example/section/harbor" },
        { name: "Rivers", rel: "about", uri: "https://ledger.example/topic/rivers" },
      ],
      associations: [
        expect.objectContaining({ name: "Lead picture" }),
        expect.objectContaining({ name: "Picture 1" }),
      ],
      copyrightHolder: "Estuary Ledger Trust",
      copyrightNotice:
        "© The Estuary Ledger. Text and data mining, training of AI models and use in AI answers reserved.",
      usageTerms:
        "Listing in search is allowed. Use in AI answers is not allowed. Training of AI models is not allowed. What machines may do with this text is said at https://ledger.example/usage",
      rightsInfo: { linkedRights: "https://ledger.example/license.xml" },
      trustIndicators: [
        {
          role: "https://schema.org/correctionsPolicy",
          title: "How we correct",
          href: "https://ledger.example/corrections-policy",
        },
      ],
    });
    expect(body).toMatchObject({ wordCount: 3, charCount: 14 });
  });

  test("carries its picture as it is and in every crop", () => {
    const { item } = ninjsItem({ ...desk, article: full });

    expect(item["associations"]).toContainEqual({
      name: "Lead picture",
      rel: "lead",
      uri: "https://ledger.example/pictures/sluice-1a2b3c4d.jpg",
      type: "picture",
      by: "Ana Ruiz",
      descriptions: [
        { role: "caption", value: "The quay." },
        { role: "alt", value: "A sluice" },
      ],
      renditions: [
        {
          name: "original",
          href: "https://ledger.example/pictures/sluice-1a2b3c4d.jpg",
          contentType: "image/jpeg",
          width: 1600,
          height: 900,
        },
        {
          name: "16x9",
          href: "https://ledger.example/crops/16x9/sluice-1a2b3c4d.jpg.jpg",
          contentType: "image/jpeg",
          width: 1200,
          height: 675,
          aspectRatio: "16:9",
        },
        {
          name: "4x3",
          href: "https://ledger.example/crops/4x3/sluice-1a2b3c4d.jpg.jpg",
          contentType: "image/jpeg",
          width: 1200,
          height: 900,
          aspectRatio: "4:3",
        },
        {
          name: "1x1",
          href: "https://ledger.example/crops/1x1/sluice-1a2b3c4d.jpg.jpg",
          contentType: "image/jpeg",
          width: 1200,
          height: 1200,
          aspectRatio: "1:1",
        },
        {
          name: "card",
          href: "https://ledger.example/crops/card/sluice-1a2b3c4d.jpg.jpg",
          contentType: "image/jpeg",
          width: 1200,
          height: 630,
        },
      ],
    });
  });

  test("of an advertiser is by its sponsor, and is called what it is", () => {
    const sponsor = { name: "Ölmühle & Söhne", url: "https://öl.example/" };

    const { item } = ninjsItem({ ...desk, article: anArticle({ kind: "paid", sponsor }) });

    expect(item).toMatchObject({
      by: "Sponsored by Ölmühle & Söhne",
      organisations: [{ name: "Ölmühle & Söhne", rel: "author", uri: "https://xn--l-0ga.example/" }],
      genres: [{ name: "Paid content" }],
    });
    expect(item).not.toHaveProperty("people");
  });

  test("that nobody signed is by the newsroom", () => {
    const { item } = ninjsItem({ ...desk, article: anArticle({ byline: [] }) });

    expect(item).toMatchObject({
      organisations: [{ name: "The Estuary Ledger", rel: "author", uri: "https://ledger.example/" }],
    });
    expect(item).not.toHaveProperty("people");
    expect(ninjsFaults(item)).toEqual([]);
  });

  test("of an agency or a desk is by an organisation", () => {
    const byline = [{ name: "Marta Lindqvist" }, { name: "Reuters", isOrganization: true }];
    const contributors = [{ name: "AFP", isOrganization: true, role: "reporting" }] as const;

    const { item } = ninjsItem({ ...desk, article: anArticle({ byline, contributors }) });

    expect(item).toMatchObject({
      by: "By Marta Lindqvist and Reuters",
      people: [{ name: "Marta Lindqvist", rel: "author" }],
      organisations: [
        { name: "Reuters", rel: "author" },
        { name: "AFP", rel: "contributor", literal: "AFP contributed reporting." },
      ],
    });
    expect(ninjsFaults(item)).toEqual([]);
  });

  test("with rights of others names no holder of its own", () => {
    const { item } = ninjsItem({
      ...aDesk({ usage: { search: "allow", answers: "allow", training: "allow", barred: [] } }),
      article: anArticle({ rights: "© Harbor News Agency" }),
    });

    expect(item).toMatchObject({ copyrightNotice: "© Harbor News Agency" });
    for (const key of ["copyrightHolder", "usageTerms", "rightsInfo", "trustIndicators"]) {
      expect(item).not.toHaveProperty(key);
    }
  });

  test("paid for names its topics without a page, on which it does not stand", () => {
    const article = anArticle({ kind: "paid", topics: [{ id: "rope", name: "Rope" }] });

    expect(ninjsItem({ ...desk, article }).item["subjects"]).toEqual([
      { name: "Harbor", rel: "section", uri: "https://ledger.example/section/harbor" },
      { name: "Rope", rel: "about" },
    ]);
  });

  test("for subscribers is partial: its opening, and only the pictures in it", () => {
    const article = anArticle({ isFree: false, body: [...paragraphs(5), aFigure()] });

    const { item, body } = ninjsItem({ ...desk, article });

    expect(item).toMatchObject({ representationType: "partial" });
    expect(item).not.toHaveProperty("associations");
    expect(body?.text.passages).toHaveLength(2);
    expect(body?.wordCount).toBeLessThan(150);
  });
});
