/** What stands around a page. */
import { expect, test } from "vitest";
import { frame } from "../../src/pages/frame.ts";
import { aDesk } from "../support/a-desk.ts";

test("the section a reader is in is marked", () => {
  const { sections } = frame(aDesk(), { address: "/x", isIndexed: true, section: "upriver" });

  expect(sections).toEqual([
    { label: "Harbor", href: "/section/harbor", isCurrent: false },
    { label: "Upriver", href: "/section/upriver", isCurrent: true },
  ]);
});

test("the footer's policies are called as their pages are, in the order of site.yaml", () => {
  const { policies } = frame(aDesk({ policies: ["corrections-policy", "about"] }), {
    address: "/",
    isIndexed: true,
  });

  expect(policies).toEqual([
    { label: "How we correct", href: "/corrections-policy" },
    { label: "About this newspaper", href: "/about" },
    { label: "Corrections", href: "/corrections" },
  ]);
});

test("a policy without a page is not linked, corrections always are", () => {
  expect(frame(aDesk({ policies: ["ethics"] }), { address: "/", isIndexed: true }).policies).toEqual([
    { label: "Corrections", href: "/corrections" },
  ]);
});

test("how mistakes are mended stands one step from every page, though the footer's list forgot it", () => {
  const site = {
    policies: ["about"],
    publisher: { profiles: [], policies: { corrections: "corrections-policy" } },
  };

  expect(frame(aDesk(site), { address: "/", isIndexed: true }).policies).toEqual([
    { label: "About this newspaper", href: "/about" },
    { label: "How we correct", href: "/corrections-policy" },
    { label: "Corrections", href: "/corrections" },
  ]);
});

test("around a text in another language, the site keeps its own", () => {
  expect(frame(aDesk(), { address: "/x", isIndexed: true, lang: "ar", dir: "rtl" })).toMatchObject({
    lang: "ar",
    dir: "rtl",
    furniture: { lang: "en-US", dir: "ltr" },
  });
  expect(frame(aDesk(), { address: "/x", isIndexed: true }).furniture).toBeUndefined();
});
