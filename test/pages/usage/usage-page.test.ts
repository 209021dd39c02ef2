/** The page that tells readers what machines may do. */
import { expect, test } from "vitest";
import type { UsagePolicy } from "../../../src/article/newsroom.ts";
import { usagePage } from "../../../src/pages/usage/usage-page.ts";
import { aDesk } from "../../support/a-desk.ts";
import { documentOf, textsOf } from "../../support/a-rendered-page.ts";

function documentFor(usage: UsagePolicy): Document {
  const page = usagePage(aDesk({ usage }));
  if (!page) throw new Error("there is no page");
  return documentOf(page);
}

test("tells what is allowed, what is not, and what is left open", () => {
  const document = documentFor({ search: "allow", training: "deny", barred: ["CCBot"] });

  expect(textsOf(document, "main :is(h1, h2, p, li)")).toEqual([
    "What machines may do",
    "What The Estuary Ledger asks of programs that read its articles: search engines, AI assistants and the crawlers that collect texts for AI models.",
    "Allowed",
    "Programs may:",
    "list our articles in a search index, and lead readers to them by headline, short excerpt and link",
    "Not allowed",
    "Programs may not:",
    "train AI models on our articles",
    "Not said",
    "We have not said whether programs may do this, neither yes nor no:",
    "put our articles, or parts of them, into the answers of an AI model",
    "Kept out",
    "These crawlers may not fetch anything from this site:",
    "CCBot",
    "Whom to ask",
    "For anything that is not allowed or not said here, ask first: desk@ledger.example.",
    "For programs",
    "The same stands in the headers of every answer, and in these files:",
    "robots.txt",
    "License in RSL",
    "Reservation of text and data mining",
    "Guide for language models",
  ]);
});

test("names whom to ask, where that is not the newsroom", () => {
  const document = documentFor({ search: "allow", barred: [], contact: "rights@ledger.example" });

  expect(document.querySelector("main a[href^=mailto]")?.getAttribute("href")).toBe(
    "mailto:rights@ledger.example",
  );
});

test("leads only to files that are there", () => {
  const filesFor = (usage: UsagePolicy): (string | null)[] =>
    [...documentFor(usage).querySelectorAll("main li a")].map((link) => link.getAttribute("href"));

  expect(filesFor({ search: "deny", barred: [] })).toEqual(["/robots.txt", "/llms.txt"]);
  expect(filesFor({ search: "allow", answers: "deny", training: "allow", barred: [] })).toEqual([
    "/robots.txt",
    "/license.xml",
    "/.well-known/tdmrep.json",
    "/llms.txt",
  ]);
});

test("is found in the footer of every page", () => {
  const document = documentFor({ training: "deny", barred: [] });

  expect(textsOf(document, "footer a[href='/usage']")).toEqual(["What machines may do"]);
});

test("a newsroom that only says whom to ask has no page", () => {
  expect(usagePage(aDesk({ usage: { barred: [], contact: "rights@ledger.example" } }))).toBeUndefined();
});
