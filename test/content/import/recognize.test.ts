import { describe, expect, test } from "vitest";
import { nothing, recognized } from "../../support/recognized.ts";

describe("a text without line breaks", () => {
  test("labels, byline, dateline, paragraphs and contributors that were run together", () => {
    const text =
      "AdvertisementSupported byBy Ana RuizLIMA, Peru — The mill by the S.D.F. camp stood. It rained.“It is old,” Gen. Tom J. Okoro said. “Very old.”Nobody came on Jan. 20.Li Wei contributed reporting from Callao, Peru, and Zoe Ito from Cairo.Advertisement";

    expect(recognized(text)).toEqual({
      ...nothing,
      byline: ["Ana Ruiz"],
      dateline: "LIMA, Peru",
      paragraphs: [
        "The mill by the S.D.F. camp stood. It rained.",
        "“It is old,” Gen. Tom J. Okoro said. “Very old.”",
        "Nobody came on Jan. 20.",
      ],
      contributors: [
        { name: "Li Wei", location: "Callao, Peru", role: "reporting" },
        { name: "Zoe Ito", location: "Cairo", role: "reporting" },
      ],
      dropped: ["Advertisement", "Supported by", "Advertisement"],
    });
  });

  test("a headline and a date run together with the byline, and a label in the middle", () => {
    const text =
      "Tide Mill DrainedBy Ana McDonald and Li WeiNov. 20, 2026LIMA — The mill stood.AdvertisementThe river rose.";

    expect(recognized(text)).toEqual({
      ...nothing,
      headline: "Tide Mill Drained",
      byline: ["Ana McDonald", "Li Wei"],
      dateline: "LIMA",
      paragraphs: ["The mill stood.", "The river rose."],
      leftovers: [{ about: "published", text: "Nov. 20, 2026" }],
      dropped: ["Advertisement"],
    });
  });

  test("headline and standfirst that can't be told apart stay text", () => {
    const text = "Tide Mill DrainedEngineers will look at itBy Ana RuizLIMA — The mill stood.The river rose.";

    expect(recognized(text)).toEqual({
      ...nothing,
      byline: ["Ana Ruiz"],
      dateline: "LIMA",
      paragraphs: ["Tide Mill DrainedEngineers will look at it", "The mill stood.", "The river rose."],
      unread: [{ text: "Tide Mill DrainedEngineers will look at it", looksLike: "a line above the text" }],
    });
  });

  test("neither byline nor dateline", () => {
    expect(recognized("The mill stood.The river rose.")).toEqual({
      ...nothing,
      paragraphs: ["The mill stood.", "The river rose."],
    });
  });
});

describe("a text with line breaks", () => {
  test("section, headline, standfirst, byline and dates on top, corrections and contributors below", () => {
    const text = `Harbor

Tide mill to be drained for the first time in a century

Engineers will inspect oak piles last seen in 1921.

By Ana Ruiz, José Ángel de la Cruz and Jan van der Berg, Jr.
Published Nov. 20, 2026, 9:00 a.m. ET
Updated Nov. 21, 2026

LAGOS, Nigeria (AP) — The mill stood.

Advertisement

“It is old,” said Seán O’Neill.

Story continues below advertisement

Nobody came.The end.

Reporting was contributed by Li Wei in Beijing and Zoe Ito in Cairo.

Correction: An earlier version misnamed the river.

Correction, Nov. 21, 2026, 8:00 a.m. ET: An earlier version misnamed the mill.`;

    expect(recognized(text)).toEqual({
      headline: "Tide mill to be drained for the first time in a century",
      standfirst: "Engineers will inspect oak piles last seen in 1921.",
      section: "harbor",
      byline: ["Ana Ruiz", "José Ángel de la Cruz", "Jan van der Berg, Jr."],
      dateline: "LAGOS, Nigeria (AP)",
      published: "2026-11-20T09:00:00-05:00",
      paragraphs: [
        "The mill stood.",
        "“It is old,” said Seán O’Neill.",
        "Nobody came.The end.",
        "Correction: An earlier version misnamed the river.",
      ],
      contributors: [
        { name: "Li Wei", location: "Beijing", role: "reporting" },
        { name: "Zoe Ito", location: "Cairo", role: "reporting" },
      ],
      corrections: [
        {
          kind: "correction",
          date: "2026-11-21T08:00:00-05:00",
          text: "An earlier version misnamed the mill.",
        },
      ],
      undatedCorrections: ["Correction: An earlier version misnamed the river."],
      leftovers: [{ about: "updated", text: "Updated Nov. 21, 2026" }],
      unread: [{ text: "Nobody came.The end.", looksLike: "several paragraphs" }],
      dropped: ["Advertisement", "Story continues below advertisement"],
    });
  });

  test("“By” may stand on a line of its own", () => {
    expect(
      recognized("Tide mill drained\nBy\nAna Ruiz and Li Wei\nThe mill stood.\nThe river rose."),
    ).toEqual({
      ...nothing,
      headline: "Tide mill drained",
      byline: ["Ana Ruiz", "Li Wei"],
      paragraphs: ["The mill stood.", "The river rose."],
    });
  });

  test("contributors are found above the lines that end a page, each once", () => {
    const text = `The mill stood.
Li Wei contributed reporting from Lima.
Li Wei contributed reporting from Lima.
Reporting was contributed by Li Wei.
Read more about mills
Sign up for our letter
© The Harbor Post
Terms
Privacy
Contact`;

    expect(recognized(text).contributors).toEqual([
      { name: "Li Wei", location: "Lima", role: "reporting" },
      { name: "Li Wei", role: "reporting" },
    ]);
  });

  test("an agency's story has a dateline and no byline", () => {
    expect(recognized("Tide mill drained\n\nBERLIN (Reuters) - The mill stood.\n\nThe river rose.")).toEqual({
      ...nothing,
      headline: "Tide mill drained",
      dateline: "BERLIN (Reuters)",
      paragraphs: ["The mill stood.", "The river rose."],
    });
  });

  test("a first sentence is no headline, and without byline there is no standfirst", () => {
    expect(recognized("The mill stood.\n\nThe river rose.").headline).toBeUndefined();
    expect(recognized("Tide mill drained\n\nThe mill stood.\n\nThe river rose.")).toEqual({
      ...nothing,
      headline: "Tide mill drained",
      paragraphs: ["The mill stood.", "The river rose."],
    });
  });

  test("a label, a name or a single word is neither headline nor standfirst", () => {
    const text = "REGIONAL\nTide mill drained\nBy Ana Ruiz\nThe mill stood.\nThe river rose.";
    const named = "WhatsApp messages led to the mill\nOda Maria Brand\nNov. 20, 2026\nThe mill stood.";

    expect(recognized(text)).toEqual({
      ...nothing,
      byline: ["Ana Ruiz"],
      paragraphs: ["REGIONAL", "Tide mill drained", "The mill stood.", "The river rose."],
      unread: [
        { text: "REGIONAL", looksLike: "a line above the text" },
        { text: "Tide mill drained", looksLike: "a line above the text" },
      ],
    });
    expect(recognized("REGIONAL\nTide mill drained\nThe mill stood.").headline).toBeUndefined();
    expect(recognized(named)).toEqual({
      ...nothing,
      headline: "WhatsApp messages led to the mill",
      paragraphs: ["Oda Maria Brand", "The mill stood."],
      unread: [{ text: "Oda Maria Brand", looksLike: "a line above the text" }],
      leftovers: [{ about: "published", text: "Nov. 20, 2026" }],
    });
  });

  test("a short headline alone above a byline is one", () => {
    expect(recognized("Drained\nBy Ana Ruiz\nThe mill stood.\nThe river rose.").headline).toBe("Drained");
  });

  test("an article in another script", () => {
    expect(recognized("水車は止まった\n\n水車は百年ぶりに止まった。\n\n川は静かだ。")).toEqual({
      ...nothing,
      headline: "水車は止まった",
      paragraphs: ["水車は百年ぶりに止まった。", "川は静かだ。"],
    });
  });

  test("lines run together in part are taken apart too", () => {
    const text =
      "Advertisement\nBy Ana Ruiz\nThe mill stood.The river rose.“It is old.”Nobody came.\nA last line.";

    expect(recognized(text).paragraphs).toEqual([
      "The mill stood.",
      "The river rose.",
      "“It is old.”",
      "Nobody came.",
      "A last line.",
    ]);
  });

  test("the job of an author and the day of a dateline are kept for the editor", () => {
    const text =
      "By Ana Ruiz, Harbor Correspondent\n\nLIMA, Peru, Nov. 20 — The mill stood.\n\nThe river rose.";

    expect(recognized(text)).toEqual({
      ...nothing,
      byline: ["Ana Ruiz"],
      dateline: "LIMA, Peru",
      paragraphs: ["The mill stood.", "The river rose."],
      leftovers: [
        { about: "byline", text: "Harbor Correspondent" },
        { about: "published", text: "Nov. 20" },
      ],
    });
  });
});
