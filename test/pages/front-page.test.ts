/** The front page: what leads, and what stands where. */
import { expect, test } from "vitest";
import type { Teaser } from "../../src/archive/archive.ts";
import { frontPage } from "../../src/pages/front-page.ts";
import { aDesk } from "../support/a-desk.ts";
import { anArticle } from "../support/an-article.ts";

const desk = aDesk();
const [harbor, upriver] = [
  { id: "harbor", name: "Harbor" },
  { id: "upriver", name: "Upriver" },
];
const image = { address: "/pictures/a.jpg", width: 1600, height: 900, alt: "A gate", credit: "Ana Ruiz" };
const on = (day: number, own: Partial<Teaser> = {}): Teaser =>
  anArticle({ headline: `News of ${day} November`, publishedAt: Date.UTC(2026, 10, day), ...own });

test("the newest article with a picture leads, and does not stand in its section again", () => {
  const { lead, sections } = frontPage({
    ...desk,
    bySection: [
      { section: harbor, teasers: [on(22), on(20, { image })] },
      { section: upriver, teasers: [on(21, { image }), on(19)] },
    ],
  });

  expect(lead?.headline).toBe("News of 21 November");
  expect(sections.map(({ label, teasers }) => [label, teasers.map(({ headline }) => headline)])).toEqual([
    ["Harbor", ["News of 22 November", "News of 20 November"]],
    ["Upriver", ["News of 19 November"]],
  ]);
});

test("a picture does not make old news lead", () => {
  const teasers = [22, 21, 20, 19, 18].map((day) => on(day));

  const { lead } = frontPage({
    ...desk,
    bySection: [{ section: harbor, teasers: [...teasers, on(17, { image })] }],
  });

  expect(lead?.headline).toBe("News of 22 November");
});

test("what an advertiser paid for never leads, and is told by who paid", () => {
  const paid = on(22, { kind: "paid", image, sponsor: { name: "Ropeworks" } });

  const { lead, sections } = frontPage({
    ...desk,
    bySection: [{ section: harbor, teasers: [paid, on(21)] }],
  });

  expect(lead?.headline).toBe("News of 21 November");
  expect(sections[0]?.teasers[0]).toMatchObject({
    paidBy: "Ropeworks",
    byline: [],
    labels: ["Paid content"],
  });
});

test("without any picture, the newest leads", () => {
  const { lead } = frontPage({
    ...desk,
    bySection: [{ section: harbor, teasers: [on(20), on(22), on(21)] }],
  });

  expect(lead?.headline).toBe("News of 22 November");
});

test("a section without news is not on the front page", () => {
  const { sections } = frontPage({
    ...desk,
    bySection: [
      { section: harbor, teasers: [on(20), on(19)] },
      { section: upriver, teasers: [] },
    ],
  });

  expect(sections.map(({ label }) => label)).toEqual(["Harbor"]);
});

test("a newspaper with no news yet has a front page", () => {
  expect(frontPage({ ...desk, bySection: [] })).toMatchObject({ kind: "front", sections: [] });
});
