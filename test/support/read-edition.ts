/** What each edition of an article says of it, read by parsers that are not ours: all must come to the same facts. */
import { JSDOM } from "jsdom";
import { marked } from "marked";

export interface Facts {
  readonly url: string;
  readonly id: string;
  readonly headline: string;
  /** Who wrote it, or who paid for it. */
  readonly people: readonly string[];
  readonly contributors: readonly string[];
  /** Without capitals, which some editions leave out, and without the agency. */
  readonly place: string;
  readonly published: string;
  readonly changed: string;
  readonly section: string;
  readonly corrections: readonly string[];
  /** All that stands as a paragraph of its own, the place before the first. */
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
}

/** An edition need not tell all of it. */
export type Told = Partial<Facts>;

/** Letters in another form, as the raised digits of notes are in Markdown, are the same letters. */
export const oneSpace = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim();
export const instant = (text: string | null | undefined): string => new Date(text ?? "").toISOString();
/** JSON that may hold anything, or nothing, at a key. */
interface Json {
  at(key: string): Json;
  readonly list: readonly Json[];
  readonly text: string;
  readonly value: unknown;
}

export function jsonOf(value: unknown): Json {
  return {
    value,
    at: (key) => jsonOf(typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    list: Array.isArray(value) ? value.map(jsonOf) : [],
    text: typeof value === "string" ? oneSpace(value) : "",
  };
}

export const textsAt = (key: string, list: Json): string[] => list.list.map((entry) => entry.at(key).text);

const documentOf = (html: string): Document => new JSDOM(html).window.document;
const textsOf = (parent: ParentNode, selector: string): string[] =>
  [...parent.querySelectorAll(selector)].map(({ textContent }) => oneSpace(textContent));
export const textOf = (parent: ParentNode, selector: string): string => textsOf(parent, selector)[0] ?? "";
const timesOf = (parent: ParentNode, selector: string): string[] =>
  [...parent.querySelectorAll(selector)].map((time) => instant(time.getAttribute("datetime")));

/** `By Ana Ruiz and Li Wei`: no name of our tests holds a comma or an “and”. */
const namesIn = (printed = ""): string[] =>
  printed === ""
    ? []
    : printed
        .replace(/^(?:By|Sponsored by) /, "")
        .split(/, | and /)
        .map(oneSpace);

export const placeOf = (printed: string): string => printed.replace(/ \([^)]*\)$/, "").toLowerCase();

const DAY = "[A-Z][a-z]+ \\d{1,2}, \\d{4}";
const NOTE = new RegExp(`^(?:Correction|Clarification|Update|Editor’s note|Retraction), ${DAY}: `);

function textFacts(text: ParentNode): Required<Pick<Told, "paragraphs" | "headings" | "corrections">> {
  const notes = textsOf(text, "p").filter((line) => NOTE.test(line));
  return {
    paragraphs: textsOf(text, ":scope > p"),
    headings: textsOf(text, "h2, h3, h4"),
    corrections: notes.map((note) => note.replace(NOTE, "")).sort(),
  };
}

/** Between a corrected paragraph and its note, on the page alone: they tell nothing that the note does not. */
const MARKS = "p > sup:has(> [href^='#correction-']), .article-correction > [role='doc-backlink']";

export function factsOfPage(html: string): Omit<Facts, "id" | "contributors"> {
  const page = documentOf(html);
  const body = page.querySelector(".article-body") ?? page;
  for (const mark of body.querySelectorAll(MARKS)) mark.remove();
  const [published = "", changed = published] = timesOf(page, ".article-dates time");
  return {
    url: page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "",
    headline: textOf(page, "h1"),
    people: namesIn(textOf(page, ".article-byline") || textOf(page, ".article-sponsor")),
    place: placeOf(textOf(page, ".article-place")),
    published,
    changed,
    section: textOf(page, ".article-kicker a"),
    ...textFacts(body),
    paragraphs: textsOf(body, ":scope > p:not([class])"),
  };
}

export function factsOfLinkedData(html: string): Told {
  const script = documentOf(html).querySelector('script[type="application/ld+json"]');
  const article = jsonOf(JSON.parse(script?.textContent ?? ""));
  return {
    url: article.at("url").text,
    id: article.at("identifier").text,
    headline: article.at("headline").text,
    people: textsAt("name", article.at("author")),
    contributors: textsAt("name", article.at("contributor")),
    place: placeOf(article.at("dateline").text),
    published: instant(article.at("datePublished").text),
    changed: instant(article.at("dateModified").text),
    section: article.at("articleSection").text,
    corrections: textsAt("text", article.at("correction")).sort(),
  };
}

export function factsOfOpenGraph(html: string): Told {
  const page = documentOf(html);
  const tag = (property: string): string =>
    page.querySelector(`meta[property="${property}"]`)?.getAttribute("content") ?? "";
  return {
    url: tag("og:url"),
    published: instant(tag("article:published_time")),
    changed: instant(tag("article:modified_time")),
    section: oneSpace(tag("article:section")),
  };
}

export function factsOfMarkdown(markdown: string): Told {
  const page = documentOf(marked.parse(markdown, { async: false, gfm: true }));
  for (const picture of page.querySelectorAll("p:has(img)")) {
    picture.nextElementSibling?.remove();
    picture.remove();
  }
  const lines = textsOf(page.body, ":scope > p");
  const dates = lines.find((line) => line.startsWith("Published "))?.match(/\d{4}-\d\d-\d\dT[^)]+/g);
  const [published = "", changed = published] = dates?.map(instant) ?? [];
  return {
    headline: textOf(page, "h1"),
    section: textOf(page, "h1 + p > a"),
    people: namesIn(lines.find((line) => /^(?:By|Sponsored by) /.test(line))),
    published,
    changed,
    ...textFacts(page.body),
  };
}

export function factsOfNinjs(text: string): Told {
  const item = jsonOf(JSON.parse(text));
  const those = (list: string, key: string, is: string): Json =>
    jsonOf(
      item
        .at(list)
        .list.filter((entry) => entry.at(key).text === is)
        .map(({ value }) => value),
    );
  const firstOf = (key: string, list: Json): string => textsAt(key, list)[0] ?? "";
  return {
    url: firstOf("value", those("altIds", "role", "canonical")),
    id: item.at("uri").text,
    headline: firstOf("value", those("headlines", "role", "main")),
    people: ["people", "organisations"].flatMap((list) => textsAt("name", those(list, "rel", "author"))),
    contributors: textsAt("name", those("people", "rel", "contributor")),
    place: placeOf(item.at("located").text),
    section: firstOf("name", those("subjects", "rel", "section")),
    published: instant(item.at("firstCreated").text),
    changed: instant(item.at("versionCreated").text),
    ...syndicated(firstOf("value", those("bodies", "contentType", "text/html"))),
    corrections: textsAt("value", those("descriptions", "role", "correction"))
      .map((note) => note.replace(NOTE, ""))
      .sort(),
  };
}

/** Feeds and ninjs carry the text inside one element. */
export function syndicated(html: string): ReturnType<typeof textFacts> {
  const { body } = documentOf(html);
  return textFacts(body.firstElementChild ?? body);
}
