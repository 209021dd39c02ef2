/** A file as it was read to the places on its page that a link can name. */
import type { Article, StaticPage } from "../article/article.ts";
import type { Body } from "../article/body.ts";
import { openTo } from "../article/opening.ts";
import type { Inspection } from "./reading.ts";

/** The fragments that a page has, those of its headings first. */
export interface Places {
  readonly headings: readonly string[];
  readonly others: readonly string[];
}

export const onEveryPage: Places = { headings: [], others: ["main"] };

/** Of a text that is held back, its own notes and headings can be judged already; `undefined` where there is none. */
export function placesOf({ reading, body }: Inspection): Places | undefined {
  if (reading.is === "page") return placesOfPage(reading.page);
  if (reading.is === "article") return placesOfArticle(reading.article);
  if (reading.is === "withdrawn") return onEveryPage;
  return body && placesOfText(body);
}

const placesOfText = (body: Body): Places => ({
  headings: headingsOf(body),
  others: [...onEveryPage.others, "headline", "corrections", ...idsIn(body)],
});

const placesOfPage = ({ body }: StaticPage): Places => ({
  headings: headingsOf(body),
  others: [...onEveryPage.others, ...idsIn(body)],
});

/** Paragraphs are not among them: their numbers move with the text. */
function placesOfArticle(article: Article): Places {
  const { corrections } = article;
  const body = openTo(article);
  const notes = corrections.map((_, index) => `correction-${index + 1}`);
  const hasBelow = corrections.some(({ isSerious }) => !isSerious);
  return {
    headings: headingsOf(body),
    others: [
      ...onEveryPage.others,
      "headline",
      ...notes,
      ...(hasBelow ? ["corrections"] : []),
      ...idsIn(body),
    ],
  };
}

const headingsOf = (body: Body): string[] =>
  body.flatMap((block) => (block.kind === "heading" ? [block.id] : []));

/** Of footnotes, and of where they are mentioned. */
const idsIn = (body: Body): string[] =>
  body.flatMap((block) =>
    "html" in block ? [...block.html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id) : [],
  );
