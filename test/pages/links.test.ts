/** Every address of the site. */
import { expect, test } from "vitest";
import {
  cropLink,
  croppedPicture,
  differenceLink,
  historyLink,
  pageLink,
  permanentId,
  personLink,
  reportLink,
  sectionLink,
  topicLink,
} from "../../src/pages/links.ts";
import { aSite } from "../support/an-article.ts";

test("sections, topics and people each have an address of their own", () => {
  expect([sectionLink("harbor"), topicLink("tide-mills"), personLink("ana-ruiz")]).toEqual([
    "/section/harbor",
    "/topic/tide-mills",
    "/by/ana-ruiz",
  ]);
});

test("a character that means something in an address is written so that it means nothing", () => {
  expect(topicLink("a/b?c#d")).toBe("/topic/a%2Fb%3Fc%23d");
});

test("the first page of a list has the list's own address", () => {
  expect([pageLink("/section/harbor", 1), pageLink("/section/harbor", 2)]).toEqual([
    "/section/harbor",
    "/section/harbor?page=2",
  ]);
});

test("the history of an article stands below its address, and tells by numbers what is compared", () => {
  expect(historyLink("/2026/11/20/harbor/mill")).toBe("/2026/11/20/harbor/mill/history");
  expect(differenceLink("/2026/11/20/harbor/mill", { from: 1, to: 3 })).toBe(
    "/2026/11/20/harbor/mill/history?from=1&to=3",
  );
});

test("a letter about an error names the page in its subject", () => {
  expect(reportLink(aSite(), "/2026/11/20/harbor/tide-mill")).toBe(
    "mailto:desk@ledger.example?subject=Error%20at%20https%3A%2F%2Fledger.example%2F2026%2F11%2F20%2Fharbor%2Ftide-mill",
  );
  expect(reportLink(aSite(), undefined)).toBe("mailto:desk@ledger.example");
});

test("a crop's address tells the picture and the crop, and back", () => {
  const picture = "/pictures/2026/M%C3%A4rz/MILL-3f9a2c1b.PNG";
  const address = "/crops/16x9/2026/M%C3%A4rz/MILL-3f9a2c1b.PNG.jpg";

  expect(cropLink(picture, "16x9")).toBe(address);
  expect(croppedPicture(address)).toEqual({ picture, crop: "16x9" });
  expect(croppedPicture(address.replace("16x9", "17x9"))).toBeUndefined();
});

test("a permanent id knows the newspaper, not the address from which it is served", () => {
  const served = ["https://ledger.example", "https://www.ledger.example", "http://localhost:3000"];

  expect(served.map((url) => permanentId(aSite({ url }), "2026/11/tide-mill"))).toEqual(
    Array(3).fill("tag:ledger.example,2026:2026/11/tide-mill"),
  );
});
