/** What stands around a page. */
import { expect, test } from "vitest";
import { frame } from "../../src/pages/frame.ts";
import { aDesk } from "../support/a-desk.ts";

test("a page's title stands before the site's name", () => {
  expect(frame(aDesk(), { title: "Tide mill drained", address: "/x", isPlace: true }).title).toBe(
    "Tide mill drained – The Estuary Ledger",
  );
});

test("the front page's title is the site's name and motto", () => {
  expect(frame(aDesk(), { address: "/", isPlace: true }).title).toBe(
    "The Estuary Ledger – Twice a day, like the tide",
  );
});

test("a page has one address, on the site's own origin", () => {
  expect(frame(aDesk(), { address: "/x", isPlace: true })).toMatchObject({
    canonical: "https://ledger.example/x",
    robots: "max-image-preview:large, max-snippet:-1, max-video-preview:-1",
  });
});

test("no search engine shall keep an answer that is no place", () => {
  const answer = frame(aDesk(), { title: "Not found", address: undefined, isPlace: false });

  expect(answer.robots).toBe("noindex");
  expect(answer.canonical).toBeUndefined();
});

test("the section a reader is in is marked", () => {
  const { sections } = frame(aDesk(), { address: "/x", isPlace: true, section: "upriver" });

  expect(sections).toEqual([
    { label: "Harbor", href: "/section/harbor", isCurrent: false },
    { label: "Upriver", href: "/section/upriver", isCurrent: true },
  ]);
});

test("the footer's policies are called as their pages are, in the order of site.yaml", () => {
  const { policies } = frame(aDesk({ policies: ["corrections-policy", "about"] }), {
    address: "/",
    isPlace: true,
  });

  expect(policies).toEqual([
    { label: "How we correct", href: "/corrections-policy" },
    { label: "About this newspaper", href: "/about" },
  ]);
});

test("a policy without a page is not linked", () => {
  expect(frame(aDesk({ policies: ["ethics"] }), { address: "/", isPlace: true }).policies).toEqual([]);
});

test("around a text in another language, the site keeps its own", () => {
  expect(frame(aDesk(), { address: "/x", isPlace: true, lang: "ar", dir: "rtl" })).toMatchObject({
    lang: "ar",
    dir: "rtl",
    furniture: { lang: "en-US", dir: "ltr" },
  });
  expect(frame(aDesk(), { address: "/x", isPlace: true }).furniture).toBeUndefined();
});
